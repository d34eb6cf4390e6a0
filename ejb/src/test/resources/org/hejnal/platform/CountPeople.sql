-- How many there are, but for one.
SELECT count(*) -- of all

  -- Everybody is in it.
FROM account WHERE id <> :account
