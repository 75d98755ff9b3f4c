-- The programmes that an aggregate belongs to, where they are not the single one that its opening names: boards always, which
-- are attached to programmes and detached again, and what belongs to a board that served several. Each row is said by the
-- entry at position. Filled from what the tables hold.
CREATE TABLE IF NOT EXISTS belonging (
    aggregate    int      NOT NULL,
    programme_id uuid     NOT NULL,
    position     int      NOT NULL,
    place        int      NOT NULL, -- among those that one entry names
    effective_on date     NOT NULL,
    belongs      boolean  NOT NULL,
    CONSTRAINT belonging_said_once PRIMARY KEY (aggregate, position, place)
);
CREATE INDEX IF NOT EXISTS belonging_of_programme ON belonging (programme_id, aggregate, position);
INSERT INTO belonging (aggregate, programme_id, position, place, effective_on, belongs)
    SELECT id, programme_id, id, 0, effective_on, true FROM aggregate WHERE type = 'board' AND programme_id IS NOT NULL
    ON CONFLICT DO NOTHING;

GRANT SELECT, INSERT ON belonging TO ${app_role};
