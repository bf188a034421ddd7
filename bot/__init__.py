"""Where Accroche meets people: everything with a socket, and the wiring."""
