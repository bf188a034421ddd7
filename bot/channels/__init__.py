"""One adapter a way of reaching a young person. A channel knows nothing of flows."""
