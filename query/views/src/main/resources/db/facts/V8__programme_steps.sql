-- A replay of a programme goes from one of its entries to the next, among all of them or those of one kind or post alone. No
-- index led from a programme to its entries: in a record of several, a step would read those of the others as well.
CREATE INDEX entry_of_programme ON entry (programme_id, position);
CREATE INDEX entry_of_kind ON entry (programme_id, type, position);
CREATE INDEX entry_of_post ON entry (programme_id, post, position);
