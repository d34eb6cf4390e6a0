CREATE INDEX notification_turn ON notification (greatest(retry_at, served_at, due_at))
  WHERE state = 'waiting' AND NOT is_urgent;
-- Those that were served at a time which, by a clock that was set back, has not come yet.
CREATE INDEX notification_served ON notification (served_at)
  WHERE state = 'waiting' AND NOT is_urgent AND served_at IS NOT NULL;
-- Among equal turns who has waited longest is next.
CREATE INDEX delivery_turn ON delivery (channel_id, turn, next_at)
  WHERE state IN ('due', 'leased') AND turn IS NOT NULL;
CREATE INDEX delivery_unplaced ON delivery (channel_id, next_at)
  WHERE state IN ('due', 'leased') AND turn IS NULL AND NOT is_urgent;
-- All digests together are one send: it goes on behind the last of them.
CREATE INDEX delivery_digest_turn ON delivery (channel_id, turn)
  WHERE state IN ('due', 'leased') AND turn IS NOT NULL AND digest_id IS NOT NULL;
