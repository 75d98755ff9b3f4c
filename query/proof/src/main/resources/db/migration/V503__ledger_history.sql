-- What was published, so that taking a checkpoint, a key or a cosignature away shows: a chain of notes signed by the
-- ledger's keys, numbered without gaps, each with the digest of the one before it. docs/ledger.md says what the bytes are.
CREATE TABLE ledger.history (
    number     bigint PRIMARY KEY CHECK (number >= 1),
    checkpoint bigint, -- the number of the checkpoint that it tells of; absent where it tells of cosignatures alone
    note       text   NOT NULL
);

GRANT SELECT, INSERT ON ledger.history TO ${app_role};
