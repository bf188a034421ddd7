"""What a user would pick instead, each with the same dialog as ours and its state kept in its own way."""
