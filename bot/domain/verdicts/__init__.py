"""Whether a draw would have invited a person, and why; earlier draws and other facts too."""
