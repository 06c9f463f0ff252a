"""The pipe: watch → announce → deliver, each reads only the previous step's commits."""
