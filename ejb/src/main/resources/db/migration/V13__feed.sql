-- Zones have names, which clients send back; "Z" is an offset.
UPDATE calendar_event SET time_zone = 'UTC' WHERE time_zone = 'Z';

-- What of a group's statements belongs into calendars, by when it ends.
CREATE INDEX statement_calendar ON statement (primary_group_id, window_end)
  WHERE is_calendar AND starts_at IS NOT NULL AND sent_at IS NOT NULL;
