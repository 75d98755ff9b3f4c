-- What redacted entries said of the programmes of a board is taken out too, before they say it again.
CREATE OR REPLACE FUNCTION projection.forget(positions bigint[], aggregates uuid[]) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    serves text;
    one text;
BEGIN
    SELECT s.serving INTO serves FROM projection.state s FOR UPDATE;
    -- The same, written anew: whoever keeps in memory what they read of it forgets that.
    UPDATE projection.state SET serving = serves;
    PERFORM projection.empty_idle();
    UPDATE projection.reached SET position = -1, recorded_at = NULL WHERE schema <> serves;
    EXECUTE format('DELETE FROM %1$I.fact WHERE known_from = ANY ($1)'
        ' AND aggregate IN (SELECT id FROM %1$I.aggregate WHERE aggregate_id = ANY ($2))', serves)
        USING positions, aggregates;
    EXECUTE format('DELETE FROM %1$I.voiding WHERE known_from = ANY ($1)'
        ' AND aggregate IN (SELECT id FROM %1$I.aggregate WHERE aggregate_id = ANY ($2))', serves)
        USING positions, aggregates;
    EXECUTE format('DELETE FROM %I.belonging WHERE position = ANY ($1)', serves) USING positions;
    EXECUTE format('DELETE FROM %I.entry WHERE position = ANY ($1)', serves) USING positions;
    -- What was numbered by one of them is so again.
    FOREACH one IN ARRAY ARRAY['aggregate', 'kind', 'author'] LOOP
        EXECUTE format('DELETE FROM %I.%I WHERE id = ANY ($1)', serves, one) USING positions;
    END LOOP;
END
$$;
