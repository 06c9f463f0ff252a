"""answerCallbackQuery and answerInlineQuery: once, and in time."""

from __future__ import annotations

from bot.sandbox.messages.keyboards import check_markup
from bot.sandbox.messages.texts import message_text
from bot.sandbox.state.refusals import bad_request
from bot.sandbox.state.stage import Call, Query, SandboxState

ANSWER_SECONDS = 30.0
"""How long a query can be answered; Telegram does not say, clients give up after about this."""

ANSWER_CHARACTERS = 200
RESULTS_AT_ONCE = 50
RESULT_ID_BYTES = 64


def answer_callback_query(stage: SandboxState, call: Call) -> bool:
    """End the tapping person's wait. Raises CallRefused for a second answer or a late one."""
    query = _open_query(stage, call, "callback_query_id")
    if len(call.get("text", "")) > ANSWER_CHARACTERS:
        raise bad_request("MESSAGE_TOO_LONG")
    return _settle(stage, call, query, "answered")


def answer_inline_query(stage: SandboxState, call: Call) -> bool:
    """Show results to a person who typed the bot's name in some chat."""
    query = _open_query(stage, call, "inline_query_id")
    results = call.get("results")
    if len(results) > RESULTS_AT_ONCE:
        raise bad_request("RESULTS_TOO_MUCH")
    if len({result["id"] for result in results}) < len(results):
        raise bad_request("RESULT_ID_DUPLICATE")
    for result in results:
        if not 1 <= len(result["id"].encode()) <= RESULT_ID_BYTES:
            raise bad_request("RESULT_ID_INVALID")
        content = dict(result["input_message_content"])
        content["text"] = content.pop("message_text")
        message_text(Call(call.method, content, {}, call.at))
        check_markup(result.get("reply_markup") or {})
    return _settle(stage, call, query, "answered_inline")


def _open_query(stage: SandboxState, call: Call, field: str) -> Query:
    query = stage.queries.get(call.get(field))
    if query is None or query.answer is not None or call.at - query.asked > ANSWER_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    return query


def _settle(stage: SandboxState, call: Call, query: Query, kind: str) -> bool:
    query.answer = {k: v for k, v in call.values.items() if not k.endswith("query_id")}
    stage.journal.write(call.at, kind, query.chat_id, None, {"query_id": query.id, **query.answer})
    return True
