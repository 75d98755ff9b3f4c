-- Narrow facts (ADR 34). Everything here is made from the record, so that nothing is carried over: the next start fills the
-- tables anew. It may be applied twice: a process that is killed between a migration and the note that it was applied leaves
-- the tables of this one under the number of the one before.
DROP VIEW IF EXISTS entry_as_stored;
DROP TABLE IF EXISTS aggregate, kind, author, fact;
DROP TABLE IF EXISTS entry, voiding, thread, programme, workstream, rag, objective, deliverable, progress, next_step, board_item,
    decision, measure, milestone, "update", review, audit_recommendation, board, meeting;

-- What entries name again and again has a number: the position of the first entry that names it, so that two schemas that
-- hold the same record give the same numbers, in whatever order it was written.
CREATE TABLE aggregate (
    id           int PRIMARY KEY, -- the position of the entry that opened it
    aggregate_id uuid        NOT NULL,
    type         text        NOT NULL,
    programme_id uuid, -- the programme it belongs to; accounts belong to none
    effective_on date        NOT NULL,
    recorded_at  timestamptz NOT NULL
);
CREATE UNIQUE INDEX aggregate_uuid ON aggregate (aggregate_id) INCLUDE (id);
CREATE INDEX aggregate_of_type ON aggregate (type, programme_id, id);

CREATE TABLE kind (
    id           int PRIMARY KEY,
    type         text NOT NULL, -- stored name of the event
    type_version int  NOT NULL,
    UNIQUE (type, type_version)
);

CREATE TABLE author (
    id    int PRIMARY KEY,
    zone  text NOT NULL,
    actor uuid NOT NULL,
    role  text NOT NULL,
    post  text NOT NULL,
    UNIQUE (actor, role, post, zone)
);

-- Every entry as it was stored, to answer who said so and when, and to give the texts that facts leave here.
CREATE TABLE entry (
    recorded_at  timestamptz NOT NULL,
    position     int         PRIMARY KEY,
    aggregate    int         NOT NULL,
    programme    int, -- the number of the programme it belongs to
    version      int         NOT NULL,
    kind         int         NOT NULL,
    author       int         NOT NULL,
    effective_on date        NOT NULL,
    event_id     bytea       NOT NULL, -- the 16 bytes of a UUID; any other text in UTF-8 after 17 zeros
    payload      bytea       NOT NULL, -- the JSON as stored, byte for byte; long ones deflated, which begin with 'x'
    metadata     bytea       NOT NULL  -- what it says beyond the columns above; as stored where it cannot be told from them
);
CREATE UNIQUE INDEX entry_of_aggregate ON entry (aggregate, version);
CREATE UNIQUE INDEX entry_position ON entry (aggregate, position) INCLUDE (version, effective_on);
CREATE INDEX entry_by_time ON entry (recorded_at, position);
CREATE INDEX entry_of_programme ON entry (programme, position);
CREATE INDEX entry_of_kind ON entry (programme, kind, position);
CREATE INDEX entry_of_author ON entry (programme, author, position);

-- The same as the record has it, but for the two last columns.
CREATE VIEW entry_as_stored AS
SELECT e.position,
    CASE octet_length(e.event_id) WHEN 16 THEN CAST(CAST(encode(e.event_id, 'hex') AS uuid) AS text)
        ELSE convert_from(substr(e.event_id, 18), 'UTF8') END AS event_id,
    g.type AS aggregate_type, g.aggregate_id, e.version, e.recorded_at, e.effective_on,
    a.zone, a.actor, a.role, a.post, k.type, k.type_version, e.payload, e.metadata,
    g.programme_id, e.aggregate, e.programme, e.kind, e.author
FROM entry e JOIN aggregate g ON g.id = e.aggregate JOIN kind k ON k.id = e.kind JOIN author a ON a.id = e.author;

-- A correction at known_from says that the entry at position no longer counts.
CREATE TABLE voiding (
    position   int NOT NULL,
    known_from int NOT NULL,
    aggregate  int NOT NULL,
    PRIMARY KEY (position, known_from)
);
CREATE INDEX voiding_of_aggregate ON voiding (aggregate, known_from) INCLUDE (position);

-- One row for each thread that an entry sets. Look-ups go from one value to the next in the index alone.
CREATE TABLE fact (
    recorded_at  timestamptz      NOT NULL, -- the instant of known_from
    aggregate    int              NOT NULL,
    attribute    int              NOT NULL, -- its code
    effective_on date             NOT NULL,
    position     int              NOT NULL, -- where it sorts: its entry or, in a replacement, the entry replaced
    known_from   int              NOT NULL, -- the entry that said it: the same, or the correction
    version      int              NOT NULL, -- the version of the entry at position
    thing        text COLLATE "C" NOT NULL, -- id inside the aggregate; empty for the aggregate itself
    key          text COLLATE "C" NOT NULL, -- tells apart several values of one attribute; mostly empty
    value        text             NOT NULL, -- JSON; empty where it is long, and the entry at known_from gives it
    mark         text             NOT NULL  -- what an outline keeps of a value that is not here
);
CREATE UNIQUE INDEX fact_in_force ON fact
    (aggregate, attribute, thing, key, effective_on DESC, position DESC, known_from DESC)
    INCLUDE (version, recorded_at, value, mark);
-- What was decided at a meeting is said by entries of workstreams, few of which name one.
CREATE INDEX fact_decided_at ON fact (value) WHERE attribute = ${decided_at};

-- No row is ever changed, so that only the map of what is visible to all needs looking after: without it an index alone does
-- not answer.
ALTER TABLE fact SET (autovacuum_vacuum_insert_scale_factor = 0.02);
ALTER TABLE entry SET (autovacuum_vacuum_insert_scale_factor = 0.02);
-- What is worth it is deflated before it comes here.
ALTER TABLE entry ALTER COLUMN payload SET STORAGE EXTERNAL;

-- A rebuild vacuums what it has filled before it serves.
GRANT MAINTAIN ON entry, fact TO ${app_role};
GRANT SELECT, INSERT ON aggregate, kind, author, entry, voiding, fact TO ${app_role};
GRANT SELECT ON entry_as_stored TO ${app_role};

UPDATE projection.reached SET position = -1, recorded_at = NULL WHERE schema = '${schema}';
