"""What a model will need of this machine before it is loaded: memory and time. No model library."""
