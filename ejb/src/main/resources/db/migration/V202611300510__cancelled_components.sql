-- What is cancelled counts for who brought it, and for the circle only beside an event of its series: otherwise somebody could
-- keep an event out of a calendar before it is there.
ALTER TABLE imported_component
  -- The event of its series that it belongs to, for a component of the circle without an event of its own.
  ADD COLUMN beside_number bigint,
  -- Whether others could see its event if it had one, though it counts for its owner only.
  ADD COLUMN is_open boolean NOT NULL DEFAULT false,
  -- Who brought a component without an event, and when: of each person the newest are kept.
  ADD COLUMN brought_by bigint REFERENCES account ON DELETE SET NULL,
  ADD COLUMN brought_at timestamptz NOT NULL DEFAULT now(),
  ADD FOREIGN KEY (circle_id, beside_number) REFERENCES calendar_event ON DELETE CASCADE;
CREATE INDEX imported_component_beside ON imported_component (circle_id, beside_number) WHERE beside_number IS NOT NULL;
CREATE INDEX imported_component_brought ON imported_component (circle_id, brought_by, brought_at) WHERE event_number IS NULL;
CREATE INDEX imported_component_brought_by ON imported_component (brought_by) WHERE brought_by IS NOT NULL;

-- Nobody knows who brought those that are there.
UPDATE imported_component c SET beside_number = s.number
FROM (SELECT circle_id, series_uid, min(event_number) AS number FROM imported_component
  WHERE event_number IS NOT NULL AND owner_id = 0 GROUP BY circle_id, series_uid) s
WHERE c.event_number IS NULL AND c.owner_id = 0 AND c.circle_id = s.circle_id AND c.series_uid = s.series_uid;
DELETE FROM imported_component WHERE event_number IS NULL AND owner_id = 0 AND beside_number IS NULL;
