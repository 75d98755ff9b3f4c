-- The proof: a Merkle tree over the record, each part of it written once. docs/ledger.md says what the bytes are. The
-- application may add and read; not even the owner has a reason to change anything here.
CREATE SCHEMA ledger;

-- The leaves, each at the position of its entry; partial tiles are made from those that no full tile holds yet.
CREATE TABLE ledger.leaf (
    position bigint PRIMARY KEY CHECK (position >= 0),
    entry    bytea NOT NULL CHECK (octet_length(entry) BETWEEN 1 AND 65535)
);

-- Full tiles: 256 hashes of a level, and the root over them, which is a hash of the level above.
CREATE TABLE ledger.tile (
    level  int    NOT NULL CHECK (level BETWEEN 0 AND 63),
    index  bigint NOT NULL CHECK (index >= 0),
    hashes bytea  NOT NULL CHECK (octet_length(hashes) = 8192),
    root   bytea  NOT NULL CHECK (octet_length(root) = 32),
    PRIMARY KEY (level, index)
);
-- Hashes do not compress.
ALTER TABLE ledger.tile ALTER COLUMN hashes SET STORAGE EXTERNAL;

-- The keys by which checkpoints are signed, the newest last.
CREATE TABLE ledger.key (
    number     int         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    verifier   text        NOT NULL UNIQUE,
    since_size bigint      NOT NULL CHECK (since_size >= 0),
    since      timestamptz NOT NULL,
    lost       boolean     NOT NULL -- whether the key before it was lost, so that nothing signed by it vouches for this one
);

-- Every checkpoint that was published, as it was signed.
CREATE TABLE ledger.checkpoint (
    number    bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    size      bigint      NOT NULL CHECK (size >= 0),
    root      bytea       NOT NULL CHECK (octet_length(root) = 32),
    note      text        NOT NULL,
    signed_at timestamptz NOT NULL
);
CREATE INDEX checkpoint_by_size ON ledger.checkpoint (size, number);

GRANT USAGE ON SCHEMA ledger TO ${app_role};
GRANT SELECT, INSERT ON ledger.leaf, ledger.tile, ledger.key, ledger.checkpoint TO ${app_role};
