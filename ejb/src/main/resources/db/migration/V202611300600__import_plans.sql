-- An import begins with tables that look small, and the plans that suit them would last for the whole of it: each new person
-- would read all who came before.
ALTER FUNCTION write_name_words() SET enable_seqscan = off;
ALTER FUNCTION write_name_word_standing() SET enable_seqscan = off;
ALTER FUNCTION contact_point_of_changed_account() SET enable_seqscan = off;
