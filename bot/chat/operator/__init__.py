"""The operator: commands, and reports of incidents."""
