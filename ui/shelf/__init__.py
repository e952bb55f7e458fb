"""The models of this machine: a sheet to choose, fetch, measure and remove them."""
