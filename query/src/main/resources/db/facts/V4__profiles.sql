-- What is said of a programme or workstream itself is kept as outlines are, and grows by what became known since.
CREATE INDEX programme_known ON programme (aggregate_id, known_from);
CREATE INDEX workstream_known ON workstream (aggregate_id, known_from);
CREATE INDEX rag_known ON rag (aggregate_id, known_from);
CREATE INDEX update_known ON "update" (aggregate_id, known_from);
