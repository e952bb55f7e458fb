"""The window. Qt Widgets; talks to `assistant.session` and to nothing else of ours."""
