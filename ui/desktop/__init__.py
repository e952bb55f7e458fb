"""Peri on the desktop: one instance, tray, key, quick question, notifications, login."""
