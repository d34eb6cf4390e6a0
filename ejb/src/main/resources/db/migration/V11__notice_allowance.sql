-- How often somebody's doings in their circles have been told to others within the hour that began then.
CREATE TABLE notice_allowance (
  account_id bigint PRIMARY KEY REFERENCES account ON DELETE CASCADE,
  began_at timestamptz NOT NULL,
  told integer NOT NULL CHECK (told > 0)
);
