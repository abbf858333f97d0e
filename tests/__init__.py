"""The tests mirror builder/: one folder a room."""
