-- Shares by send, not by order of time: a large send stands behind no small one, and a small one behind no large one. The
-- indexes follow by themselves, so that nobody waits for them with these short locks held.

-- When a send last had its turn in fan-out. The one that has waited longest for its turn is next.
ALTER TABLE notification ADD COLUMN served_at timestamptz;

-- The place of a delivery in its channel's line; the least is next. The k-th delivery of a send stands k places behind the
-- head of the line at the time when the send joins it. There is none while a delivery waits for another attempt, and none
-- for urgent ones, which have a line of their own. What the version before this one makes has none either, and gets one
-- when it is due.
ALTER TABLE delivery ADD COLUMN turn bigint;

-- The place that comes next of a send that joins a line in several parts.
CREATE TABLE send_turn (
  notification_id  bigint NOT NULL REFERENCES notification ON DELETE CASCADE,
  channel_id       text COLLATE "C" NOT NULL REFERENCES distribution_channel,
  next_turn        bigint NOT NULL,
  PRIMARY KEY (notification_id, channel_id)
);
CREATE INDEX send_turn_channel ON send_turn (channel_id, next_turn);

-- The head of a channel's line. An empty line goes on where the large sends of before have ended: nobody has a place ahead
-- of it, and two who join an empty line at the same moment find the same head.
CREATE FUNCTION head_of_line(of_channel text) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT coalesce(
    (SELECT turn FROM delivery
     WHERE channel_id = of_channel AND state IN ('due', 'leased') AND turn IS NOT NULL
     ORDER BY turn LIMIT 1),
    (SELECT next_turn FROM send_turn WHERE channel_id = of_channel ORDER BY next_turn DESC LIMIT 1),
    0)
$$;
