-- Administrators write consumers; each is one that they know, unless they say otherwise.
ALTER TABLE consumer ADD COLUMN is_verified boolean NOT NULL DEFAULT true;
