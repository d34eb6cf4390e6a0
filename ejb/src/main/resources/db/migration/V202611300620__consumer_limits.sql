-- What a consumer may use. Without a limit of its own the installation's settings count.
ALTER TABLE consumer
  ADD COLUMN requests_per_minute integer CHECK (requests_per_minute >= 1),
  ADD COLUMN recipients_per_day integer CHECK (recipients_per_day >= 1);

-- How many recipients the sends of a consumer had on the last day (of the installation's zone) on which it sent.
CREATE TABLE consumer_send_use (
  consumer_id  bigint PRIMARY KEY REFERENCES consumer ON DELETE CASCADE,
  day          date NOT NULL,
  recipients   bigint NOT NULL CHECK (recipients >= 1)
);
