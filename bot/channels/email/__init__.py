"""E-mail, for parents who chose it. Nothing comes in by it."""
