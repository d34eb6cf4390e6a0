-- What somebody waits for now goes before what many are told: it has lines of its own, which are short.
ALTER TABLE notification ADD COLUMN is_urgent boolean NOT NULL DEFAULT false;
CREATE INDEX notification_urgent ON notification (coalesce(retry_at, due_at)) WHERE state = 'waiting' AND is_urgent;
ALTER TABLE delivery ADD COLUMN is_urgent boolean NOT NULL DEFAULT false;
CREATE INDEX delivery_urgent ON delivery (channel_id, next_at) WHERE state IN ('due', 'leased') AND is_urgent;
