-- A claim reads those in line only: who waits for a lease to end or for the next try is in an
-- index apart, and stands in line again when the time has come.
CREATE INDEX outbox_waiting ON outbox (broadcast, priority, seat) WHERE due IS NULL;
CREATE INDEX outbox_due ON outbox (due) WHERE due IS NOT NULL;
DROP INDEX outbox_line;
-- Pages are added by queries that both stores share.
DROP FUNCTION add_page;
