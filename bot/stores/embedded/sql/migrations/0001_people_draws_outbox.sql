-- Documents are JSON with a checksum as their first key. Instants are microseconds since 1970, UTC.

-- People in the order of joining. A seat is given once and never again.
CREATE TABLE subscribers (
    seat INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER NOT NULL UNIQUE,
    facts DOCUMENT NOT NULL
);

-- Chats that were erased, until no backup speaks of them any more.
CREATE TABLE erased (
    chat_id INTEGER PRIMARY KEY
);
CREATE TRIGGER subscribers_erased AFTER DELETE ON subscribers BEGIN
    INSERT OR IGNORE INTO erased (chat_id) VALUES (old.chat_id);
END;

-- Ids that chats had before they moved, for claims that are settled under them; never one that
-- a subscriber has.
CREATE TABLE former_chats (
    chat_id INTEGER PRIMARY KEY,
    seat INTEGER NOT NULL,
    moved INTEGER NOT NULL DEFAULT (unixepoch() * 1000000)
);
CREATE INDEX former_chats_seat ON former_chats (seat);

-- Seats by any id that a chat has or had.
CREATE VIEW chats AS
SELECT chat_id, seat FROM subscribers
UNION ALL
SELECT chat_id, seat FROM former_chats;

CREATE TABLE draws (
    number TEXT PRIMARY KEY,
    facts DOCUMENT NOT NULL
) WITHOUT ROWID;

CREATE TABLE memories (
    key TEXT PRIMARY KEY,
    facts DOCUMENT NOT NULL
) WITHOUT ROWID;

-- Broadcasts in the order of opening; those that come first are sent before all others.
-- "reached" is the fan-out's cursor until "fanned_out"; "emptied" says that nobody waits any
-- more; "doubts" counts sends that may have been doubled.
CREATE TABLE broadcasts (
    serial INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    facts DOCUMENT NOT NULL,
    opened INTEGER NOT NULL,
    comes_first INTEGER NOT NULL,
    reached INTEGER NOT NULL DEFAULT 0,
    fanned_out INTEGER,
    emptied INTEGER NOT NULL DEFAULT false,
    doubts INTEGER NOT NULL DEFAULT 0
);

-- The queue: what waits or is claimed, and nothing else.
-- "due" is the end of the lease, or the instant of the next try; null is at once. Those that are
-- to wait are in an index of their own, so that a claim never reads past them.
CREATE TABLE outbox (
    broadcast INTEGER NOT NULL REFERENCES broadcasts,
    seat INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    outcome TEXT,
    attempts INTEGER NOT NULL DEFAULT 0,
    claimed INTEGER NOT NULL DEFAULT false,
    doubtful INTEGER NOT NULL DEFAULT false,
    due INTEGER,
    PRIMARY KEY (broadcast, seat)
) WITHOUT ROWID;
CREATE INDEX outbox_line ON outbox (broadcast, priority, seat) WHERE due IS NULL;
CREATE INDEX outbox_due ON outbox (due) WHERE due IS NOT NULL;

-- What became of notices, for corrections and tallies.
CREATE TABLE deliveries (
    broadcast INTEGER NOT NULL REFERENCES broadcasts,
    seat INTEGER NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT,
    message_id INTEGER,
    settled INTEGER NOT NULL,
    PRIMARY KEY (broadcast, seat)
) WITHOUT ROWID;
