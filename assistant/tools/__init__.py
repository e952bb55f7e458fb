"""System calls: tools from typed functions, brought by plugins, run within bounds."""
