"""SMS: one channel, and one file a gateway that carries it."""
