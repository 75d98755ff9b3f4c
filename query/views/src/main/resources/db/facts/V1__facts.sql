-- The read model: as append-only as the record. Run once in each of the schemas facts_a and facts_b, of which one
-- serves while the other can be rebuilt. No row is ever changed, so that the order of arrival cannot matter.

-- Every entry as it was stored, to answer who said so and when.
CREATE TABLE entry (
    position       bigint PRIMARY KEY,
    event_id       text        NOT NULL,
    aggregate_type text        NOT NULL,
    aggregate_id   uuid        NOT NULL,
    programme_id   uuid, -- the programme it belongs to; entries on accounts belong to none
    version        bigint      NOT NULL,
    type           text        NOT NULL, -- stored name of the event
    type_version   int         NOT NULL,
    effective_on   date        NOT NULL,
    recorded_at    timestamptz NOT NULL,
    zone           text        NOT NULL,
    actor          uuid        NOT NULL,
    role           text        NOT NULL,
    post           text        NOT NULL,
    payload        text        NOT NULL, -- the JSON as stored, byte for byte
    metadata       text        NOT NULL
);
CREATE UNIQUE INDEX entry_of_aggregate ON entry (aggregate_id, version);
CREATE INDEX entry_by_time ON entry (recorded_at, position);
CREATE INDEX entry_opening ON entry (aggregate_type, programme_id, position) WHERE version = 0;

-- A correction at known_from says that the entry at position no longer counts.
CREATE TABLE voiding (
    position     bigint NOT NULL,
    known_from   bigint NOT NULL,
    aggregate_id uuid   NOT NULL,
    PRIMARY KEY (position, known_from)
);
CREATE INDEX voiding_of_aggregate ON voiding (aggregate_id);

-- Every thread that an entry ever set: where look-ups start.
CREATE TABLE thread (
    concept      text COLLATE "C" NOT NULL,
    aggregate_id uuid             NOT NULL,
    attribute    text COLLATE "C" NOT NULL,
    thing        text COLLATE "C" NOT NULL,
    key          text COLLATE "C" NOT NULL,
    PRIMARY KEY (aggregate_id, concept, attribute, thing, key)
);

-- One table for each concept, one row for each thread that an entry sets.
CREATE TABLE programme (
    aggregate_id uuid             NOT NULL,
    attribute    text COLLATE "C" NOT NULL,
    thing        text COLLATE "C" NOT NULL, -- id inside the aggregate; empty for the aggregate itself
    key          text COLLATE "C" NOT NULL, -- tells apart several values of one attribute; mostly empty
    effective_on date             NOT NULL,
    position     bigint           NOT NULL, -- where it sorts: its entry or, in a replacement, the entry replaced
    known_from   bigint           NOT NULL, -- the entry that said it: the same, or the correction
    value        text             NOT NULL, -- JSON
    version      bigint           NOT NULL, -- the version of the entry at position
    recorded_at  timestamptz      NOT NULL, -- the instant of known_from
    event_id     text             NOT NULL, -- of the entry at known_from
    programme_id uuid
);
CREATE UNIQUE INDEX programme_in_force ON programme
    (aggregate_id, attribute, thing, key, effective_on DESC, position DESC, known_from DESC);

CREATE TABLE workstream (LIKE programme INCLUDING ALL);
CREATE TABLE rag (LIKE programme INCLUDING ALL);
CREATE TABLE objective (LIKE programme INCLUDING ALL);
CREATE TABLE deliverable (LIKE programme INCLUDING ALL);
CREATE TABLE progress (LIKE programme INCLUDING ALL);
CREATE TABLE next_step (LIKE programme INCLUDING ALL);
CREATE TABLE board_item (LIKE programme INCLUDING ALL);
CREATE TABLE decision (LIKE programme INCLUDING ALL);
CREATE TABLE measure (LIKE programme INCLUDING ALL);
CREATE TABLE milestone (LIKE programme INCLUDING ALL);
CREATE TABLE "update" (LIKE programme INCLUDING ALL);

-- The application adds and reads rows; it empties the schema that does not serve before a rebuild.
GRANT USAGE ON SCHEMA ${schema} TO ${app_role};
GRANT SELECT, INSERT, TRUNCATE ON
    entry, voiding, thread, programme, workstream, rag, objective, deliverable, progress, next_step, board_item,
    decision, measure, milestone, "update"
    TO ${app_role};
-- A node without the owner's login checks that the tables are as it needs them.
GRANT SELECT ON flyway_schema_history TO ${app_role};
