-- Rights ask whether a group is below another by the beginnings of their ids. So no group may be below one by its id
-- alone: each belongs under the longest of the ids that its own begins with. It is looked at when the transaction ends,
-- so that a new group can be put between others.
CREATE FUNCTION check_group_place() RETURNS trigger
  LANGUAGE plpgsql
  -- An import begins with a table that looks small, and the plans that suit it would last for the whole of it.
  SET enable_seqscan = off
  AS $$
    DECLARE
      parent text COLLATE "C";
      other text;
    BEGIN
      -- One transaction at a time, or two could add groups that do not see each other.
      PERFORM pg_advisory_xact_lock('user_group'::regclass::oid::bigint);
      SELECT g.parent_id INTO parent FROM user_group g WHERE g.id = NEW.id;
      IF NOT FOUND THEN
        RETURN NULL;
      END IF;
      SELECT g.id INTO other
      FROM generate_series(length(NEW.id) - 1, length(parent) + 1, -1) AS n
      CROSS JOIN LATERAL (SELECT id FROM user_group WHERE id = left(NEW.id, n) LIMIT 1) AS g LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'Group "%" cannot be under "%": by its id it is below "%".', NEW.id, parent, other
          USING ERRCODE = 'check_violation', TABLE = 'user_group';
      END IF;
      SELECT g.id INTO other FROM user_group g
      WHERE g.id > NEW.id AND g.id < NEW.id || chr(1114111) AND length(g.parent_id) < length(NEW.id) LIMIT 1;
      IF FOUND THEN
        RAISE EXCEPTION 'Group "%" cannot be there: "%" would be below it by its id, but is not.', NEW.id, other
          USING ERRCODE = 'check_violation', TABLE = 'user_group';
      END IF;
      RETURN NULL;
    END
  $$;

-- What is there already gets the parent that its id says, and that rights have gone by.
UPDATE user_group g
SET parent_id = p.id
FROM user_group p
WHERE p.id <> g.id AND starts_with(g.id, p.id) AND length(p.id) > length(g.parent_id)
  AND NOT EXISTS (
    SELECT 1 FROM user_group o
    WHERE o.id <> g.id AND starts_with(g.id, o.id) AND length(o.id) > length(p.id));

CREATE CONSTRAINT TRIGGER user_group_place AFTER INSERT OR UPDATE OF id, parent_id ON user_group
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_group_place();
