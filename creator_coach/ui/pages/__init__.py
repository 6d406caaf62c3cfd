"""Pages: each shows frozen values and tells of the person's acts by signals; none knows another."""
