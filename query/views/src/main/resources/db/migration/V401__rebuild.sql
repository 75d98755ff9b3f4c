-- How far a rebuild is, so that one cut short goes on where it was, and how long it will take.
ALTER TABLE projection.rebuild
    ADD COLUMN stage          text             NOT NULL DEFAULT 'FILLING'
        CHECK (stage IN ('FILLING', 'INDEXING', 'CATCHING_UP')),
    ADD COLUMN share          double precision NOT NULL DEFAULT 0, -- of the whole work, done by measured_at
    ADD COLUMN measured_at    timestamptz,
    ADD COLUMN taken_up_at    timestamptz, -- when a node began it, or went on with what another left; absent before
    ADD COLUMN taken_up_from  bigint,      -- the position at which it did
    ADD COLUMN taken_up_share double precision;

-- The schema that does not serve is filled without indexes. The application does not own the tables: it may take the
-- indexes of that schema away and make them again, through these functions and in no other way.
CREATE FUNCTION projection.idle() RETURNS text LANGUAGE sql STABLE AS $$
    SELECT CASE serving WHEN 'facts_a' THEN 'facts_b' ELSE 'facts_a' END FROM projection.state
$$;

-- The tables of facts in a schema.
CREATE FUNCTION projection.tables(of_schema text) RETURNS TABLE (id oid, name text) LANGUAGE sql STABLE AS $$
    SELECT c.oid, c.relname::text FROM pg_catalog.pg_class c
    WHERE c.relnamespace = of_schema::regnamespace AND c.relkind = 'r' AND c.relname <> 'flyway_schema_history'
$$;

-- Empties the tables of the idle schema and takes their indexes away.
CREATE FUNCTION projection.empty_idle() RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    emptied  oid[];
    one record;
BEGIN
    SELECT array_agg(t.id) INTO emptied FROM projection.tables(projection.idle()) t;
    EXECUTE 'TRUNCATE ' || (SELECT string_agg(t::regclass::text, ', ') FROM unnest(emptied) t);
    FOR one IN SELECT c.conrelid::regclass AS of_table, c.conname FROM pg_constraint c
               WHERE c.conrelid = ANY (emptied) AND c.contype IN ('p', 'u') LOOP
        EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.of_table, one.conname);
    END LOOP;
    FOR one IN SELECT i.indexrelid::regclass AS name FROM pg_index i WHERE i.indrelid = ANY (emptied) LOOP
        EXECUTE format('DROP INDEX %s', one.name);
    END LOOP;
END
$$;

-- What the idle schema lacks of the indexes that the serving one has: the catalogue is the only list of them.
CREATE FUNCTION projection.missing_indexes() RETURNS TABLE (
    of_table text, name text, definition text, constraint_name text, constraint_type text)
    LANGUAGE sql STABLE AS $$
    SELECT t.name, i.relname::text,
        replace(pg_catalog.pg_get_indexdef(i.oid), pg_catalog.format(' ON %I.', s.serving),
            pg_catalog.format(' ON %I.', projection.idle())),
        c.conname::text, CASE c.contype WHEN 'p' THEN 'PRIMARY KEY' ELSE 'UNIQUE' END
    FROM projection.state s
        CROSS JOIN LATERAL projection.tables(s.serving) t
        JOIN pg_catalog.pg_index x ON x.indrelid = t.id
        JOIN pg_catalog.pg_class i ON i.oid = x.indexrelid
        LEFT JOIN pg_catalog.pg_constraint c ON c.conindid = i.oid AND c.contype IN ('p', 'u')
    WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_class m
        WHERE m.relnamespace = projection.idle()::regnamespace AND m.relname = i.relname)
$$;

-- The tables that lack an index, and how much there is to be indexed.
CREATE FUNCTION projection.unindexed_tables() RETURNS TABLE (name text, bytes bigint) LANGUAGE sql STABLE AS $$
    SELECT t.name, pg_catalog.pg_table_size(t.id) FROM projection.tables(projection.idle()) t
    WHERE t.name IN (SELECT m.of_table FROM projection.missing_indexes() m)
$$;

-- Makes the indexes that a table of the idle schema lacks, and tells the planner what is in it.
CREATE FUNCTION projection.index_idle(of_table text) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = pg_catalog, pg_temp
    SET maintenance_work_mem = '256MB' -- a million rows are sorted without a file
    AS $$
DECLARE
    one record;
BEGIN
    FOR one IN SELECT m.* FROM projection.missing_indexes() m WHERE m.of_table = index_idle.of_table ORDER BY m.name LOOP
        EXECUTE one.definition;
        IF one.constraint_name IS NOT NULL THEN
            EXECUTE format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s USING INDEX %I',
                projection.idle(), of_table, one.constraint_name, one.constraint_type, one.name);
        END IF;
    END LOOP;
    EXECUTE format('ANALYZE %I.%I', projection.idle(), of_table);
END
$$;

REVOKE EXECUTE ON FUNCTION projection.empty_idle(), projection.index_idle(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION projection.empty_idle(), projection.index_idle(text) TO ${app_role};
