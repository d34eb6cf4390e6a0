-- People are searched for by the beginnings of the words in their names. The words lie in an index in order, without
-- case and accents, so that a search reads as many entries as it answers, however many people there are.

-- Letters that no decomposition takes apart are replaced after the accents, in both cases: lower() may know none of them.
CREATE FUNCTION name_words(name text) RETURNS SETOF text
  LANGUAGE sql IMMUTABLE STRICT
  AS $$
    SELECT DISTINCT word COLLATE "C"
    FROM regexp_split_to_table(
      lower(translate(
        regexp_replace(normalize(name, NFKD), '[\u0300-\u036F]', '', 'g'),
        'ŁłØøĐđĦħŦŧ', 'llooddhhtt')),
      '[\s\-–—''’`.,;/()]+') AS word
    WHERE word <> ''
  $$;

CREATE TABLE name_word (
  account_id  bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  word        text COLLATE "C" NOT NULL,
  -- As in the profile; null and 0 where that says nothing.
  student     smallint,
  staff       smallint NOT NULL DEFAULT 0,
  PRIMARY KEY (account_id, word)
);
CREATE INDEX name_word_prefix ON name_word (word, account_id) INCLUDE (student, staff);
-- The staff are few, and whoever searches among them does not read past everybody else.
CREATE INDEX name_word_staff ON name_word (word, account_id) WHERE staff > 0;

CREATE FUNCTION write_name_words() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
    BEGIN
      DELETE FROM name_word WHERE account_id = NEW.id;
      INSERT INTO name_word (account_id, word, student, staff)
      SELECT NEW.id, w.word, p.student_status, coalesce(p.staff_status, 0)
      FROM name_words(NEW.first_name || ' ' || NEW.last_name) AS w (word)
      LEFT JOIN profile p ON p.account_id = NEW.id;
      RETURN NULL;
    END
  $$;
CREATE TRIGGER account_name_words AFTER INSERT OR UPDATE OF first_name, last_name ON account
  FOR EACH ROW EXECUTE FUNCTION write_name_words();

CREATE FUNCTION write_name_word_standing() RETURNS trigger
  LANGUAGE plpgsql
  AS $$
    BEGIN
      -- Whoever renames the account at this moment reads the profile for its words: one comes after the other.
      PERFORM 1 FROM account WHERE id = coalesce(NEW.account_id, OLD.account_id) FOR NO KEY UPDATE;
      IF TG_OP = 'DELETE' THEN
        UPDATE name_word SET student = NULL, staff = 0 WHERE account_id = OLD.account_id;
      ELSE
        UPDATE name_word SET student = NEW.student_status, staff = NEW.staff_status
        WHERE account_id = NEW.account_id;
      END IF;
      RETURN NULL;
    END
  $$;
CREATE TRIGGER profile_name_words AFTER INSERT OR DELETE OR UPDATE OF student_status, staff_status ON profile
  FOR EACH ROW EXECUTE FUNCTION write_name_word_standing();

INSERT INTO name_word (account_id, word)
SELECT a.id, w.word FROM account a CROSS JOIN LATERAL name_words(a.first_name || ' ' || a.last_name) AS w (word);
