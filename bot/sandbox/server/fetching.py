"""How the bot gets its updates: getUpdates, or a webhook.

https://core.telegram.org/bots/api#getting-updates (Bot API 10.1). The sandbox delivers to a
webhook on loopback in plain HTTP too, as a Bot API server with ``--local`` does.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from bot.sandbox.state.refusals import bad_request, conflict
from bot.sandbox.state.stage import Call, SandboxState, WebhookTarget
from bot.sandbox.state.state import Wire

UPDATES_AT_ONCE = 100
LONGEST_POLL = 50
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
PORTS = (443, 80, 88, 8443)

WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; "
    "use deleteWebhook to delete the webhook first"
)


async def get_updates(stage: SandboxState, call: Call) -> list[Wire]:
    """Updates from ``offset`` on, waited for up to ``timeout`` seconds."""
    if stage.webhook.url:
        raise conflict(WEBHOOK_ACTIVE)
    _remember_kinds(stage, call)
    stage.updates.confirm(call.get("offset", 0))
    limit = min(max(call.get("limit", UPDATES_AT_ONCE), 1), UPDATES_AT_ONCE)
    return await stage.updates.poll(limit, min(call.get("timeout", 0), LONGEST_POLL))


def set_webhook(stage: SandboxState, call: Call) -> bool:
    """Updates are sent to a URL from now on; an empty one ends that."""
    if not call.get("url"):
        return delete_webhook(stage, call)
    secret = call.get("secret_token", "")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    url = urlsplit(call.get("url"))
    if url.hostname != "127.0.0.1":
        if url.scheme != "https":
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if url.port not in (None, *PORTS):
            raise bad_request(
                "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
            )
    _remember_kinds(stage, call)
    _drop_if_asked(stage, call)
    stage.updates.end_poll("terminated by setWebhook request")
    stage.webhook = WebhookTarget(call.get("url"), secret, call.get("max_connections", 40))
    stage.webhook_set.set()
    stage.updates.wake_webhook()
    return True


def delete_webhook(stage: SandboxState, call: Call) -> bool:
    """Updates wait to be fetched again."""
    _drop_if_asked(stage, call)
    stage.webhook = WebhookTarget()
    stage.webhook_set.clear()
    stage.updates.wake_webhook()
    return True


def get_webhook_info(stage: SandboxState, call: Call) -> Wire:
    """Where updates go, how many wait, and the last failure."""
    webhook = stage.webhook
    info: Wire = {
        "url": webhook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(stage.updates),
    }
    if webhook.url:
        info["max_connections"] = webhook.max_connections
    if webhook.last_error:
        info |= {"last_error_date": webhook.failed_at, "last_error_message": webhook.last_error}
    if stage.updates.allowed:
        info["allowed_updates"] = list(stage.updates.allowed)
    return info


def _remember_kinds(stage: SandboxState, call: Call) -> None:
    if call.get("allowed_updates") is not None:
        stage.updates.allowed = tuple(call.get("allowed_updates"))


def _drop_if_asked(stage: SandboxState, call: Call) -> None:
    if call.get("drop_pending_updates"):
        stage.updates.drop()
