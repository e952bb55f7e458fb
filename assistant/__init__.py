"""The operating system around the kernel: no Qt, no model library."""
