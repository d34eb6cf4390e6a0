-- A consumer in test mode reaches only the people named for it.
ALTER TABLE consumer ADD COLUMN is_test boolean NOT NULL DEFAULT false;

CREATE TABLE consumer_test_person (
  consumer_id  bigint NOT NULL REFERENCES consumer ON DELETE CASCADE,
  account_id   bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  PRIMARY KEY (consumer_id, account_id)
);
CREATE INDEX consumer_test_person_account ON consumer_test_person (account_id);

-- Of a send that was made in test mode: how many people it was for who got nothing. It has no CHECK: to
-- prove one of the rows that there are, the table would be closed to everybody for as long as that takes.
ALTER TABLE notification ADD COLUMN left_out integer;
