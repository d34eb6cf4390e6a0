-- How many active people have switched a type of events on or off, for each channel; in the row without a channel, how many
-- active people there are. One statement, so that all numbers are of one moment.
SELECT '' AS channel_id, CAST(0 AS bigint) AS chose_on, CAST(0 AS bigint) AS chose_off, count(*) AS people
FROM account WHERE is_active
UNION ALL
SELECT p.channel_id, count(*) FILTER (WHERE p.is_enabled), count(*) FILTER (WHERE NOT p.is_enabled), 0
FROM user_preference p JOIN account a ON a.id = p.account_id
WHERE p.event_type_id = :type AND p.is_enabled IS NOT NULL AND a.is_active
GROUP BY p.channel_id
