-- What is said of a programme or workstream itself is kept as outlines are, and grows by what became known since.
CREATE INDEX programme_known ON programme (aggregate_id, known_from);
CREATE INDEX workstream_known ON workstream (aggregate_id, known_from);
CREATE INDEX rag_known ON rag (aggregate_id, known_from);
CREATE INDEX update_known ON "update" (aggregate_id, known_from);

-- Updates carry whole slides. To compress them took a fifth of a rebuild's time in the database, for a third of the room,
-- and what is here can be made anew at any time.
ALTER TABLE entry ALTER COLUMN payload SET STORAGE EXTERNAL;
ALTER TABLE "update" ALTER COLUMN value SET STORAGE EXTERNAL;
