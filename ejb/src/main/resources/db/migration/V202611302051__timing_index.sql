-- What waits for a person's sake is found when they change their mind. It is only what waits now.
CREATE INDEX delivery_postponed ON delivery (account_id) WHERE state = 'due' AND postponed IS NOT NULL;
