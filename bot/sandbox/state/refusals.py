"""How the Bot API says no.

The wording is that of Telegram's own server (tdlib/telegram-bot-api, Client.cpp, and tdlib/td),
which clients match on, so it is kept to the letter.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


class CallRefused(Exception):
    """A call is refused: the HTTP status (also the ``error_code``), the text, the parameters."""

    def __init__(
        self, code: int, description: str, parameters: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = dict(parameters or {})

    def body(self) -> dict[str, Any]:
        """The JSON object of the answer."""
        answer: dict[str, Any] = {
            "ok": False,
            "error_code": self.code,
            "description": self.description,
        }
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


def bad_request(fault: str) -> CallRefused:
    """400: the call itself is wrong."""
    return CallRefused(400, f"Bad Request: {fault}")


def forbidden(fault: str) -> CallRefused:
    """403: this bot may not do that here."""
    return CallRefused(403, f"Forbidden: {fault}")


def conflict(fault: str) -> CallRefused:
    """409: another poller, or a webhook, takes the updates."""
    return CallRefused(409, f"Conflict: {fault}")


def unauthorized() -> CallRefused:
    """401: no bot has this token."""
    return CallRefused(401, "Unauthorized")


def not_found() -> CallRefused:
    """404: the Bot API has no such method."""
    return CallRefused(404, "Not Found")


def too_large() -> CallRefused:
    """413: more than a Bot API server takes at once."""
    return CallRefused(413, "Request Entity Too Large")


def too_many_requests(retry_after: int) -> CallRefused:
    """429: wait ``retry_after`` seconds; whether chat or bot is meant is not said."""
    return CallRefused(
        429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after}
    )


def migrated(chat_id: int) -> CallRefused:
    """400: the group became a supergroup with this id."""
    return CallRefused(
        400,
        "Bad Request: group chat was upgraded to a supergroup chat",
        {"migrate_to_chat_id": chat_id},
    )
