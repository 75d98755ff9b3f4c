-- Where the read model stands: which of the two schemas of facts serves, and how far each of them has come.
CREATE SCHEMA projection;

CREATE TABLE projection.state (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    serving  text NOT NULL CHECK (serving IN ('facts_a', 'facts_b'))
);
INSERT INTO projection.state (serving) VALUES ('facts_a');

CREATE TABLE projection.reached (
    schema      text PRIMARY KEY CHECK (schema IN ('facts_a', 'facts_b')),
    position    bigint NOT NULL, -- of the last entry that it holds; -1 while it holds none
    recorded_at timestamptz      -- of that entry, or of an earlier one where clocks ran backwards
);
INSERT INTO projection.reached (schema, position) VALUES ('facts_a', -1), ('facts_b', -1);

-- Rebuilds asked for, and what became of them.
CREATE TABLE projection.rebuild (
    id          uuid PRIMARY KEY,
    asked_by    uuid        NOT NULL,
    asked_at    timestamptz NOT NULL,
    schema      text        NOT NULL, -- the schema that it fills
    target      bigint      NOT NULL, -- the position to which it was asked for
    position    bigint      NOT NULL, -- how far it has come
    finished_at timestamptz,
    failure     text
);
CREATE INDEX rebuild_by_time ON projection.rebuild (asked_at DESC);

GRANT USAGE ON SCHEMA projection TO ${app_role};
GRANT SELECT, UPDATE ON projection.state, projection.reached TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON projection.rebuild TO ${app_role};
