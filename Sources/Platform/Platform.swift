// The operating system: files opened safely and written whole, hashes, processes, terminal.
