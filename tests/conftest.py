"""What holds for every test."""

from hypothesis import HealthCheck, settings

settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")
"""Machines are noisy: a slow example says nothing about the code."""
