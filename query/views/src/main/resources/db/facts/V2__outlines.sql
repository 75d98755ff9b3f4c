-- The version that an aggregate had when the record had come so far; and its entries by their place.
CREATE UNIQUE INDEX entry_position ON entry (aggregate_id, position) INCLUDE (version, effective_on);

-- What an aggregate said lately, by the order in which it became known: outlines of aggregates grow by it. And its
-- progress by position and by day, so that what came since an update is found without what came before.
CREATE INDEX objective_known ON objective (aggregate_id, known_from);
CREATE INDEX deliverable_known ON deliverable (aggregate_id, known_from);
CREATE INDEX next_step_known ON next_step (aggregate_id, known_from);
CREATE INDEX board_item_known ON board_item (aggregate_id, known_from);
CREATE INDEX decision_known ON decision (aggregate_id, known_from);
CREATE INDEX measure_known ON measure (aggregate_id, known_from);
CREATE INDEX milestone_known ON milestone (aggregate_id, known_from);
CREATE INDEX progress_position ON progress (aggregate_id, position) INCLUDE (effective_on, known_from, thing);
CREATE INDEX progress_day ON progress (aggregate_id, effective_on) INCLUDE (position, known_from, thing);
