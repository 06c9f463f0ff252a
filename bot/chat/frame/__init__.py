"""What every screen shares: visits, screens, buttons, the pending question, and rendering."""
