-- Claims belong to a term. Who comes to lead begins one, and with it ends the one before. One row.
-- "holders": who may have left something half-done, by the names of their sessions.
CREATE TABLE terms (
    term bigint NOT NULL,
    holders text[] NOT NULL
);
INSERT INTO terms VALUES (1, '{}');
