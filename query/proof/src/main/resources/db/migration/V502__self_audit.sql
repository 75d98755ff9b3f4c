-- Self-audits: what was compared with what, and everything that did not agree.
CREATE SCHEMA audit;

CREATE TABLE audit.run (
    id           uuid        PRIMARY KEY,
    asked_by     uuid,                 -- absent where the schedule asked
    asked_at     timestamptz NOT NULL,
    entries      bigint      NOT NULL, -- how many of the record are compared
    finished_at  timestamptz,
    outcome      text CHECK (outcome IN ('AGREED', 'DISAGREED', 'FAILED', 'INTERRUPTED')), -- absent while it runs
    findings     bigint      NOT NULL DEFAULT 0,
    failure      text                  -- why it came to no end
);
CREATE INDEX run_by_time ON audit.run (asked_at DESC);

CREATE TABLE audit.finding (
    run      uuid   NOT NULL REFERENCES audit.run (id),
    number   int    NOT NULL,
    kind     text   NOT NULL,
    position bigint, -- of the entry at fault; absent where none is
    what     text   NOT NULL,
    PRIMARY KEY (run, number)
);

GRANT USAGE ON SCHEMA audit TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON audit.run TO ${app_role};
GRANT SELECT, INSERT ON audit.finding TO ${app_role};
