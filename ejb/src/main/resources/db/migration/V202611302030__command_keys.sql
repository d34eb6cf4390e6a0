-- What consumers have ordered by JMS: a command that comes again is answered the same and changes nothing.
CREATE TABLE command_key (
  consumer_id  bigint NOT NULL REFERENCES consumer ON DELETE CASCADE,
  key          text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  -- A hash of what was ordered.
  content      text NOT NULL,
  -- The result, a JSON object. It is written in the transaction that takes the key.
  result       text,
  created_at   timestamptz NOT NULL,
  PRIMARY KEY (consumer_id, key)
);
CREATE INDEX command_key_created_at ON command_key (created_at);
