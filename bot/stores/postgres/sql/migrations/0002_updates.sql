-- Telegram's updates that have come, so that each is answered once, whichever process it reaches.
-- "chat_id" is there only while the update is being answered.
CREATE TABLE updates (
    update_id bigint PRIMARY KEY,
    chat_id bigint,
    taken timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX updates_answered ON updates (chat_id, update_id) WHERE chat_id IS NOT NULL;
CREATE INDEX updates_taken ON updates (taken);
