"""The bot's demands on its machine: a system, a console, proxies, certificates."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import ssl
import stat
import sys
from collections.abc import Mapping, MutableMapping
from pathlib import Path
from typing import Final

from bot.errors import SettingsError

log = logging.getLogger(__name__)

_CERTIFICATES: Final = ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE")
_PROXIES: Final = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")


def refuse_windows() -> None:
    """Raise SettingsError on Windows, which lacks the file locks and signals that the bot uses."""
    if sys.platform == "win32":
        raise SettingsError(
            "Windows is not supported: run the bot in WSL or in Docker (README.md); "
            "Linux and macOS are supported"
        )


def print_in_any_encoding() -> None:
    """Make a console print a question mark for a character that it cannot encode."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError):  # closed
                stream.reconfigure(errors="replace")


def refuse_bad_certificates(environ: Mapping[str, str]) -> None:
    """Raise SettingsError if a variable of OpenSSL's names a file that it cannot read."""
    if not any(environ.get(name) for name in _CERTIFICATES):
        return  # a start need not read the certificates of the system
    file, folder = environ.get("SSL_CERT_FILE"), environ.get("SSL_CERT_DIR")
    if folder and not all(Path(part).is_dir() for part in folder.split(os.pathsep)):
        raise SettingsError("SSL_CERT_DIR is not a folder; wanted: a folder of certificates")
    try:
        ssl.create_default_context(cafile=file or None)
    except (OSError, ValueError) as error:
        name = "SSL_CERT_FILE" if file and not _is_readable(file) else "SSLKEYLOGFILE"
        wanted = "a file of certificates" if name == "SSL_CERT_FILE" else "a file to write to"
        reason = getattr(error, "strerror", None) or "it cannot be used"
        raise SettingsError(f"{name} is wrong ({reason}); wanted: {wanted}, or unset") from None


def use_proxies(proxies: Mapping[str, str], environ: MutableMapping[str, str]) -> None:
    """Set the proxies of the settings in the environment that httpx and aiohttp read.

    Neither reads ``.env``, and aiohttp does not know ALL_PROXY.
    """
    for name in _PROXIES:
        environ.pop(name, None)
        environ.pop(name.lower(), None)
    environ.update(proxies)


def warn_of_open_folder(folder: Path) -> None:
    """Log a warning if every user of the machine may write to the store's folder."""
    if folder.is_dir() and folder.stat().st_mode & stat.S_IWOTH:
        log.warning("DATA_DIR %s can be written to by every user; run chmod 700 on it", folder)


def _is_readable(file: str) -> bool:
    try:
        ssl.create_default_context().load_verify_locations(cafile=file)
    except (OSError, ValueError):
        return False
    return True
