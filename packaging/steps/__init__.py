"""What `packaging/bootstrap.py` does, a step a file. Standard library only: nothing is installed yet."""
