-- What somebody gets who never chose. Mandatory means on; what is switched off is never sent.
CREATE VIEW event_channel_default AS
  SELECT c.event_type_id, c.channel_id,
    t.is_enabled AND c.is_enabled
      AND (t.is_mandatory OR c.is_mandatory OR (t.send_by_default AND c.send_by_default)) AS is_sent
  FROM event_channel c JOIN event_type t ON t.id = c.event_type_id;

CREATE TABLE notification (
  id               bigint PRIMARY KEY DEFAULT next_id(),
  event_type_id    text COLLATE "C" NOT NULL REFERENCES event_type,
  message_pl       text NOT NULL CHECK (length(message_pl) BETWEEN 1 AND 10000),
  message_en       text CHECK (length(message_en) BETWEEN 1 AND 10000),
  -- Not jsonb: it is handed on as it came, whatever its numbers and escapes.
  data             json CHECK (json_typeof(data) = 'object'),
  consumer_id      bigint REFERENCES consumer ON DELETE SET NULL,
  created_at       timestamptz NOT NULL,
  due_at           timestamptz NOT NULL,
  -- When to try again, after a fan-out that failed.
  retry_at         timestamptz,
  -- waiting: not due, or due and not yet (wholly) fanned out; distributed: every inbox entry and delivery exists.
  state            text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'distributed', 'cancelled')),
  -- Recipients up to this account have been fanned out.
  distributed_to   bigint NOT NULL DEFAULT 0
);
CREATE INDEX notification_due ON notification (coalesce(retry_at, due_at)) WHERE state = 'waiting';

-- A repeat of the same key by the same consumer within a day is the same send.
CREATE TABLE idempotency_key (
  consumer_id      bigint NOT NULL REFERENCES consumer ON DELETE CASCADE,
  key              text NOT NULL CHECK (length(key) BETWEEN 1 AND 100),
  -- Deferred: the key is taken first, so that of two equal sends only one goes on to write.
  notification_id  bigint NOT NULL REFERENCES notification ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  created_at       timestamptz NOT NULL,
  PRIMARY KEY (consumer_id, key)
);
CREATE INDEX idempotency_key_created_at ON idempotency_key (created_at);

CREATE TABLE notification_recipient (
  notification_id  bigint NOT NULL REFERENCES notification ON DELETE CASCADE,
  account_id       bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  PRIMARY KEY (notification_id, account_id)
);

-- The inbox orders by its own id, which is the time of arrival, not of acceptance: a delayed send arrives late.
CREATE TABLE inbox_entry (
  id               bigint PRIMARY KEY DEFAULT next_id(),
  notification_id  bigint NOT NULL REFERENCES notification ON DELETE CASCADE,
  account_id       bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  arrived_at       timestamptz NOT NULL,
  read_at          timestamptz,
  UNIQUE (notification_id, account_id)
);
CREATE INDEX inbox_entry_account ON inbox_entry (account_id, id DESC);
CREATE INDEX inbox_entry_unread ON inbox_entry (account_id, id DESC) WHERE read_at IS NULL;

-- One way out for one person. The key makes a repeated fan-out harmless.
CREATE TABLE delivery (
  notification_id  bigint NOT NULL REFERENCES notification ON DELETE CASCADE,
  account_id       bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  channel_id       text COLLATE "C" NOT NULL REFERENCES distribution_channel,
  state            text NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'leased', 'sent', 'failed')),
  attempts         smallint NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  -- When to try next; while leased, when the lease runs out.
  next_at          timestamptz NOT NULL,
  -- The batch that holds the lease.
  batch_id         bigint,
  sent_at          timestamptz,
  failure          text CHECK (length(failure) <= 500),
  PRIMARY KEY (notification_id, account_id, channel_id),
  CHECK ((state = 'leased') = (batch_id IS NOT NULL)),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL)),
  CHECK (state <> 'failed' OR failure IS NOT NULL)
) WITH (fillfactor = 70);
CREATE INDEX delivery_open ON delivery (channel_id, next_at) WHERE state IN ('due', 'leased');
CREATE INDEX delivery_batch ON delivery (batch_id) WHERE state = 'leased';
