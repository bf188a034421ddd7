"""The web pages of the team, and the demo page."""
