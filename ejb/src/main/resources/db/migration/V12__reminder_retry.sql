-- When one that could not be sent is tried again; next_at stays when it was due, by which it is judged too late.
ALTER TABLE calendar_event_reminder ADD COLUMN retry_at timestamptz CHECK (retry_at IS NULL OR next_at IS NOT NULL);
DROP INDEX calendar_event_reminder_due;
CREATE INDEX calendar_event_reminder_due ON calendar_event_reminder (COALESCE(retry_at, next_at))
  WHERE next_at IS NOT NULL;

-- Whether people were asked to come. It stays when all of them have left: the others were not asked then either.
ALTER TABLE calendar_event ADD COLUMN is_for_some boolean NOT NULL DEFAULT false;
UPDATE calendar_event AS e SET is_for_some = true
WHERE EXISTS (SELECT 1 FROM calendar_event_attendee a WHERE (a.circle_id, a.event_number) = (e.circle_id, e.number));
