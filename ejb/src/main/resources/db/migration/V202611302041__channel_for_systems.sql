-- The channel jms is for systems, not for people: who gets a message there is for administrators to say, and for nobody to
-- choose. A type goes there where its channel is enabled. What was set up before anything was connected to it begins
-- switched off, so that nothing leaves by itself.
ALTER TABLE distribution_channel ADD COLUMN is_personal boolean NOT NULL DEFAULT true;
UPDATE distribution_channel SET is_personal = false WHERE id = 'jms';
UPDATE event_channel SET is_enabled = false, is_mandatory = false, send_by_default = false, version = version + 1
WHERE channel_id = 'jms';

-- The same rule as before, for channels that are people's. By the types of the last condition people get in, or hear that
-- somebody else may: their messages are for nobody else, whatever the catalogue says.
CREATE OR REPLACE FUNCTION effective_preference(of_accounts bigint[], of_type text)
  RETURNS TABLE (account_id bigint, event_type_id text, channel_id text, is_mandatory boolean, is_enabled boolean,
    is_sent boolean, can_wait boolean, schedule_id text, days integer, is_chosen boolean)
  LANGUAGE sql STABLE
  AS $$
    SELECT a.id, c.event_type_id, c.channel_id, t.is_mandatory OR c.is_mandatory, e.is_enabled,
      t.is_enabled AND c.is_enabled AND e.is_enabled AND who.is_active
        AND (ch.is_personal OR t.id NOT IN ('one_time_code', 'password', 'contact_point')),
      e.can_wait, s.id, COALESCE(s.days, 0), p.is_enabled IS NOT NULL
    FROM unnest(of_accounts) AS a (id)
    JOIN account who ON who.id = a.id
    CROSS JOIN event_channel c
    JOIN event_type t ON t.id = c.event_type_id
    JOIN distribution_channel ch ON ch.id = c.channel_id
    LEFT JOIN (SELECT * FROM user_preference WHERE account_id = ANY (of_accounts)) p
      ON p.account_id = a.id AND p.event_type_id = c.event_type_id AND p.channel_id = c.channel_id
    CROSS JOIN LATERAL (SELECT
      NOT ch.is_personal OR t.is_mandatory OR c.is_mandatory
        OR COALESCE(p.is_enabled, t.send_by_default AND c.send_by_default) AS is_enabled,
      ch.has_digests AND t.id <> 'one_time_code' AS can_wait) e
    LEFT JOIN event_type_schedule o
      ON o.event_type_id = p.event_type_id AND o.schedule_id = p.schedule_id AND o.is_enabled
        AND e.can_wait
    LEFT JOIN notifications_schedule s ON s.id = o.schedule_id
    WHERE of_type IS NULL OR c.event_type_id = of_type
  $$;
