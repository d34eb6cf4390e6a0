-- Who has left keeps their account: it is not active, and so gets nothing, signs in nowhere and is found by nobody, and
-- everything that others need of it stays.
ALTER TABLE account
  ADD COLUMN is_active boolean NOT NULL DEFAULT true,
  ADD COLUMN deactivated_at timestamptz,
  -- Whom an import has deactivated comes back with the next one that names them; whom an administrator has, does not.
  ADD COLUMN deactivated_by text CHECK (deactivated_by IN ('directory', 'administrator')),
  -- Whose account it is: the directory's, or made here, by the person or by an administrator. An import that does not name
  -- somebody touches the first kind only.
  ADD COLUMN origin text NOT NULL DEFAULT 'directory' CHECK (origin IN ('directory', 'own')),
  -- What the directory has last said. The person may have chosen otherwise since, which stays until it says something new.
  ADD COLUMN directory_language text CHECK (directory_language IN ('pl', 'en')),
  ADD COLUMN directory_time_zone text CHECK (length(directory_time_zone) <= 64),
  ADD CHECK (NOT is_active OR (deactivated_at IS NULL AND deactivated_by IS NULL));

-- Who has registered signs in with their address, and the directory says nothing else of them.
UPDATE account a SET origin = 'own'
WHERE a.sign_in = a.email AND a.password_hash IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM group_member m WHERE m.account_id = a.id)
  AND NOT EXISTS (SELECT 1 FROM profile p WHERE p.account_id = a.id);

-- Administrators find those who have left, too; the words of their names are not in the index for everybody.
CREATE INDEX account_inactive_name ON account (lower(last_name) text_pattern_ops) WHERE NOT is_active;

CREATE OR REPLACE FUNCTION write_name_words() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        DELETE FROM name_word WHERE account_id = NEW.id;
      END IF;
      IF NEW.is_active THEN
        INSERT INTO name_word (account_id, word, student, staff)
        SELECT NEW.id, w.word, p.student_status, coalesce(p.staff_status, 0)
        FROM name_words(NEW.first_name || ' ' || NEW.last_name) AS w (word)
        LEFT JOIN profile p ON p.account_id = NEW.id;
      END IF;
      RETURN NULL;
    END
  $$;
DROP TRIGGER account_name_words ON account;
CREATE TRIGGER account_name_words_added AFTER INSERT ON account
  FOR EACH ROW EXECUTE FUNCTION write_name_words();
CREATE TRIGGER account_name_words AFTER UPDATE OF first_name, last_name, is_active ON account
  FOR EACH ROW
  WHEN ((OLD.first_name, OLD.last_name, OLD.is_active) IS DISTINCT FROM (NEW.first_name, NEW.last_name, NEW.is_active))
  EXECUTE FUNCTION write_name_words();

-- The same rule as before, for those who are active: nobody else is sent anything.
CREATE OR REPLACE FUNCTION effective_preference(of_accounts bigint[], of_type text)
  RETURNS TABLE (account_id bigint, event_type_id text, channel_id text, is_mandatory boolean, is_enabled boolean,
    is_sent boolean, can_wait boolean, schedule_id text, days integer, is_chosen boolean)
  LANGUAGE sql STABLE
  AS $$
    SELECT a.id, c.event_type_id, c.channel_id, t.is_mandatory OR c.is_mandatory, e.is_enabled,
      t.is_enabled AND c.is_enabled AND e.is_enabled AND who.is_active, e.can_wait, s.id, COALESCE(s.days, 0),
      p.is_enabled IS NOT NULL
    FROM unnest(of_accounts) AS a (id)
    JOIN account who ON who.id = a.id
    CROSS JOIN event_channel c
    JOIN event_type t ON t.id = c.event_type_id
    JOIN distribution_channel ch ON ch.id = c.channel_id
    LEFT JOIN (SELECT * FROM user_preference WHERE account_id = ANY (of_accounts)) p
      ON p.account_id = a.id AND p.event_type_id = c.event_type_id AND p.channel_id = c.channel_id
    CROSS JOIN LATERAL (SELECT
      t.is_mandatory OR c.is_mandatory OR COALESCE(p.is_enabled, t.send_by_default AND c.send_by_default) AS is_enabled,
      ch.has_digests AND t.id <> 'one_time_code' AS can_wait) e
    LEFT JOIN event_type_schedule o
      ON o.event_type_id = p.event_type_id AND o.schedule_id = p.schedule_id AND o.is_enabled
        AND e.can_wait
    LEFT JOIN notifications_schedule s ON s.id = o.schedule_id
    WHERE of_type IS NULL OR c.event_type_id = of_type
  $$;
