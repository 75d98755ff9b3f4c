-- The board that an aggregate belongs to, or is: who has a seat there may read it. Filled from what the tables hold.
ALTER TABLE aggregate ADD COLUMN IF NOT EXISTS board_id uuid;
CREATE INDEX IF NOT EXISTS aggregate_of_board ON aggregate (board_id, type, id);
UPDATE aggregate SET board_id = aggregate_id WHERE type = 'board';
UPDATE aggregate a SET board_id = CAST(CAST(f.value AS json) ->> 'board' AS uuid)
    FROM fact f WHERE a.type = 'meeting' AND f.aggregate = a.id AND f.attribute = ${convening};
