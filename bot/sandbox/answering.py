"""answerCallbackQuery: the sign under a tapped button, once and in time."""

from __future__ import annotations

from bot.sandbox.refusals import bad_request
from bot.sandbox.stage import Call, Query, Stage

ANSWER_SECONDS = 30.0
ANSWER_CHARACTERS = 200


def answer_callback_query(stage: Stage, call: Call) -> bool:
    """End the wait of whoever tapped. Raises Refusal for a second answer or a late one."""
    query = open_query(stage, call, call.get("callback_query_id"))
    if len(call.get("text", "")) > ANSWER_CHARACTERS:
        raise bad_request("MESSAGE_TOO_LONG")
    query.answer = {key: value for key, value in call.values.items() if key != "callback_query_id"}
    stage.journal.write(
        call.at, "answered", query.chat_id, None, {"query_id": query.id, **query.answer}
    )
    return True


def open_query(stage: Stage, call: Call, query_id: str) -> Query:
    """The query that waits under this id."""
    query = stage.queries.get(query_id)
    if query is None or query.answer is not None or call.at - query.asked > ANSWER_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    return query
