-- Ewa administers everything, so that the demonstration can be administered by methods and asks for no first administrator.
UPDATE account SET directory_administrator = true, auditor = true WHERE id = 1000;
