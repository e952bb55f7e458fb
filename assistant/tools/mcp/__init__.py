"""Tools, resources and prompts of other programs, through the Model Context Protocol: `servers.Servers` is the door.

A server is untrusted. What it says of its tools is shown with nothing hidden and pinned at first use; what it says
they may do never makes the guard milder unless the user trusts it; what it asks of the user goes through a `Gate`.
The protocol's library is imported on the thread that uses it, not with these modules.
"""

CONFIG = "mcp.json"
"""The file of servers, in Peri's folder."""
