-- Where people may be sent back to without being asked each time: scheme, host and port in lower case, or the scheme of an
-- application with its colon. A loopback address stands without a port and means all of them.
CREATE TABLE consumer_callback_origin (
  consumer_id  bigint NOT NULL REFERENCES consumer ON DELETE CASCADE,
  origin       text NOT NULL CHECK (
    length(origin) <= 300 AND origin ~ '^(https?://[a-z0-9.-]+(:[0-9]{1,5})?|http://\[::1\]|[a-z][a-z0-9+.-]*:)$'),
  PRIMARY KEY (consumer_id, origin)
);
