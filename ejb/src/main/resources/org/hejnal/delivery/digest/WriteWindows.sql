-- Each array has one value for each window.
UPDATE digest_window w
SET is_collecting = w.is_collecting AND NOT n.is_closed, closes_on = n.closes_on, closed_on = n.closed_on,
  next_at = n.next_at
FROM unnest(:accounts, :channels, :days, :closed, :closesOn, :closedOn, :nextAt)
  AS n (account_id, channel_id, days, is_closed, closes_on, closed_on, next_at)
WHERE w.account_id = n.account_id AND w.channel_id = n.channel_id AND w.days = n.days
