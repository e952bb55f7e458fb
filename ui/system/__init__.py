"""What Peri is doing on this machine, shown."""
