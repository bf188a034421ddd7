"""What advisers do in their group, one file a kind of thing: buttons, words, commands."""
