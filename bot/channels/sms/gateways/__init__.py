"""The gateways, one file each. To add one: docs/passerelles/ajouter.md."""
