-- That somebody was erased, when and by whom: nothing else of them is left. The id may be used again.
CREATE TABLE erased_person (
  person_id   bigint NOT NULL,
  erased_at   timestamptz NOT NULL,
  account_id  bigint,
  consumer_id bigint,
  PRIMARY KEY (person_id, erased_at)
);
