-- Guesses are slowed down before they are refused: an attempt before this moment is not looked at.
ALTER TABLE sign_in_attempt ADD COLUMN next_at timestamptz NOT NULL DEFAULT now();

-- What was counted for an identifier alone is counted for it and an address now.
DELETE FROM sign_in_attempt WHERE subject LIKE 'identifier:%' OR subject LIKE 'address:%';
