"""What the platform knows of who asks: to read on a page, and to take along as a file."""
