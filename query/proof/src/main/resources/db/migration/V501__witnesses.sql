-- What witnesses said of our checkpoints, and how the last asking of each went.
CREATE TABLE ledger.cosignature (
    checkpoint bigint      NOT NULL REFERENCES ledger.checkpoint (number),
    witness    text        NOT NULL, -- its verifier key
    line       text        NOT NULL, -- below the note, as it came, with its line feed
    seen_at    timestamptz NOT NULL, -- as the witness says
    PRIMARY KEY (checkpoint, witness)
);
CREATE INDEX cosignature_by_witness ON ledger.cosignature (witness, checkpoint);

CREATE TABLE ledger.witness (
    witness  text        PRIMARY KEY, -- its verifier key
    asked_at timestamptz NOT NULL,
    outcome  text        NOT NULL CHECK (outcome IN ('COSIGNED', 'UNREACHABLE', 'REFUSED', 'CONTRADICTED')),
    why      text        NOT NULL
);

GRANT SELECT, INSERT ON ledger.cosignature TO ${app_role};
GRANT SELECT, INSERT, UPDATE ON ledger.witness TO ${app_role};
