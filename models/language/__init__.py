"""The kernel: language models. `llama` is the back end; the rest are its parts, most of them pure."""
