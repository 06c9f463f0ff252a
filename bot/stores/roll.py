"""In which order people joined: a seat number for each chat, kept for as long as it is known.

The outbox speaks of seats, not chats, so that a chat can change its id, or be forgotten, in
one place. Seats are handed out in ascending order from 1 and never again.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from typing import Any

from bot.stores.packing import pack, unpack

_NOBODY = 0


class Roll:
    """Chats by seat and seats by chat."""

    def __init__(self) -> None:
        self.last = 0
        self._seats = array("q")
        self._chats = array("q")
        self._seat_of: dict[int, int] = {}
        self._moved: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._seat_of)

    def seat(self, chat_id: int) -> int | None:
        """The chat's seat; also by the id that it had before it moved in this run of the bot."""
        seat = self._seat_of.get(chat_id)
        if seat is None and chat_id in self._moved:
            return self._seat_of.get(self._moved[chat_id])
        return seat

    def chat(self, seat: int) -> int:
        """The chat on a taken seat."""
        return self._chats[bisect_left(self._seats, seat)]

    def join(self, chat_id: int) -> None:
        """Give a chat the next seat, unless it has one."""
        if chat_id in self._seat_of:
            return
        self.last += 1
        self._seats.append(self.last)
        self._chats.append(chat_id)
        self._seat_of[chat_id] = self.last
        self._moved.pop(chat_id, None)

    def leave(self, chat_id: int) -> None:
        """Free the chat's seat for good."""
        seat = self._seat_of.pop(chat_id)
        self._chats[bisect_left(self._seats, seat)] = _NOBODY
        self._moved = {old: new for old, new in self._moved.items() if new != chat_id}

    def rename(self, old: int, new: int) -> None:
        """Let ``new``, which has no seat, have the seat of ``old``."""
        seat = self._seat_of.pop(old)
        self._chats[bisect_left(self._seats, seat)] = new
        self._seat_of[new] = seat
        self._moved.pop(new, None)
        self._moved[old] = new

    def forget_moves(self) -> None:
        """Know chats by their present ids only."""
        self._moved.clear()

    def after(self, cursor: int, limit: int) -> tuple[list[int], int | None]:
        """Up to ``limit`` chats behind a seat, and the seat to go on from, if any is left."""
        chats: list[int] = []
        for place in range(bisect_right(self._seats, cursor), len(self._seats)):
            if self._chats[place] == _NOBODY:
                continue
            if len(chats) == limit:
                return chats, cursor
            chats.append(self._chats[place])
            cursor = self._seats[place]
        return chats, None

    def packed(self) -> dict[str, object]:
        """The roll as a JSON object."""
        return {"last": self.last, "seats": pack(self._seats), "chats": pack(self._chats)}

    def load(self, row: dict[str, Any]) -> None:
        """Be, while empty, what ``packed`` wrote, rid of the seats that are free for good."""
        self.last = row["last"]
        for seat, chat_id in zip(unpack(row["seats"]), unpack(row["chats"]), strict=True):
            if chat_id != _NOBODY:
                self._seats.append(seat)
                self._chats.append(chat_id)
                self._seat_of[chat_id] = seat

    def copy(self) -> Roll:
        """The same roll, apart from this one."""
        twin = Roll()
        twin.last = self.last
        twin._seats, twin._chats = self._seats[:], self._chats[:]
        twin._seat_of, twin._moved = self._seat_of.copy(), self._moved.copy()
        return twin
