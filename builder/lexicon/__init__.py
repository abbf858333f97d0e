"""Word lists as data files, loaded when first asked for; `data/README.md` gives each file's source and licence."""
