-- Takes what redacted entries said out of the serving schema and empties the other one, for whoever puts there what they
-- say now, in the same transaction; nobody projects or swaps meanwhile. Called by record.redact, by nobody else.
CREATE FUNCTION projection.forget(positions bigint[], aggregates uuid[]) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    serves text;
    one record;
BEGIN
    SELECT s.serving INTO serves FROM projection.state s FOR UPDATE;
    -- The same, written anew: whoever keeps in memory what they read of it forgets that.
    UPDATE projection.state SET serving = serves;
    PERFORM projection.empty_idle();
    UPDATE projection.reached SET position = -1, recorded_at = NULL WHERE schema <> serves;
    FOR one IN SELECT t.name FROM projection.tables(serves) t WHERE t.name <> 'thread' LOOP
        EXECUTE format('DELETE FROM %I.%I WHERE aggregate_id = ANY ($2) AND %I = ANY ($1)', serves, one.name,
            CASE one.name WHEN 'entry' THEN 'position' ELSE 'known_from' END) USING positions, aggregates;
    END LOOP;
END
$$;

REVOKE EXECUTE ON FUNCTION projection.forget FROM PUBLIC;
