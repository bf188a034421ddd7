"""What is remembered: SQLAlchemy models, one file an aggregate; migrations; encrypted columns."""
