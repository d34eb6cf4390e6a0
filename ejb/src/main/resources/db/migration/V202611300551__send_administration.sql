-- Sends of one type, the newest first, for those who look through all sends; and how many there were lately.
CREATE INDEX notification_event_type ON notification (event_type_id, id DESC);

-- What was given up, by when.
CREATE INDEX delivery_failed ON delivery (next_at) WHERE state = 'failed';
