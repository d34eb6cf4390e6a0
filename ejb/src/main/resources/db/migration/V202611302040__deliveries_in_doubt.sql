-- Whether a delivery may have gone out, although nothing says so: a try has not ended well, or a lease has run out.
ALTER TABLE delivery ADD COLUMN may_be_sent boolean NOT NULL DEFAULT false;
