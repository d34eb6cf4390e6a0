-- What has come back of e-mails: each kind counts once for a delivery, however often it is reported. If the delivery is sent
-- again, it counts again.
CREATE TABLE returned_mail (
  notification_id  bigint NOT NULL,
  account_id       bigint NOT NULL,
  channel_id       text COLLATE "C" NOT NULL,
  kind             text NOT NULL CHECK (kind IN ('returned', 'delayed', 'complaint')),
  -- When what has come back was sent.
  sent_at          timestamptz NOT NULL,
  reported_at      timestamptz NOT NULL,
  PRIMARY KEY (notification_id, account_id, channel_id, kind),
  FOREIGN KEY (notification_id, account_id, channel_id) REFERENCES delivery ON DELETE CASCADE
);

-- Which node may read the mailbox is decided by one row: whose time has run out is free.
CREATE TABLE returned_mail_turn (
  id          smallint PRIMARY KEY CHECK (id = 1),
  held_until  timestamptz NOT NULL
);
INSERT INTO returned_mail_turn (id, held_until) VALUES (1, 'epoch');
