-- The one way in which a payload on record is ever replaced: ADR 17. Whoever may redact may call this function and write
-- nothing else here; the role that runs may not call it. It appends the entries that say so and replaces what they name,
-- both or neither, and refuses what those entries do not tell of.
create function record.redact(
    -- what says so: one entry an aggregate, to follow the record in this order
    said_ids text[], said_types text[], said_aggregates uuid[], said_payloads bytea[], said_metadata bytea[],
    said_salts bytea[],
    said_at timestamptz, said_on date, said_zone text, said_by uuid, said_role text, said_post text,
    -- what is redacted
    at_positions bigint[], left_payloads bytea[], left_metadata bytea[], left_salts bytea[])
returns table (told_position bigint, told_version bigint, told_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    last record;
    wrong bigint;
begin
    perform pg_advisory_xact_lock(28254671641472875); -- "daybook": as everybody who appends
    -- Nobody keeps what an aggregate was before: see refuse_what_was_redacted.
    lock table record.snapshot in share row exclusive mode;
    select e.position, e.recorded_at into last from record.event e order by e.position desc limit 1;

    select t.position into wrong
    from unnest(at_positions, left_payloads, left_metadata, left_salts) as t(position, payload, metadata, salt)
    left join record.event e on e.position = t.position
    left join ledger.leaf l on l.position = t.position
    where e.position is null
       or l.position is null
       or e.type like '%.text-redacted'
       or position('[redacted]'::bytea in t.payload) = 0
       or convert_from(t.metadata, 'UTF8')::jsonb
            is distinct from jsonb_set(convert_from(e.metadata, 'UTF8')::jsonb, '{salt}',
                                       to_jsonb(encode(t.salt, 'base64')))
       or not exists (
            select from unnest(said_aggregates, said_payloads) as s(aggregate, payload),
                jsonb_array_elements(convert_from(s.payload, 'UTF8')::jsonb #> '{redaction,entries}') as named
            where s.aggregate = e.aggregate_id
              and (named ->> 'version')::bigint = e.version
              and named ->> 'payloadDigest' = encode(sha256(e.salt || e.payload), 'base64')
              and named ->> 'redactedDigest' = encode(sha256(t.salt || t.payload), 'base64'))
    order by t.position limit 1;
    if found then
        raise exception 'the entry at position % is not redacted as the entries say that tell of it', wrong
            using errcode = 'check_violation';
    end if;
    if (select count(distinct p) from unnest(at_positions) p) <> (
        select count(*) from unnest(said_payloads) as s(payload),
            jsonb_array_elements(convert_from(s.payload, 'UTF8')::jsonb #> '{redaction,entries}')) then
        raise exception 'the entries tell of more than is redacted' using errcode = 'check_violation';
    end if;

    return query
    insert into record.event (position, event_id, aggregate_type, aggregate_id, version, type, type_version,
        payload, metadata, recorded_at, effective_on, zone, actor, role, post, salt)
    select last.position + s.nth, s.id, first.aggregate_type, s.aggregate,
        (select max(e.version) + 1 from record.event e where e.aggregate_id = s.aggregate), s.type, 1,
        s.payload, s.metadata, greatest(said_at, last.recorded_at), said_on, said_zone, said_by, said_role, said_post,
        s.salt
    from unnest(said_ids, said_types, said_aggregates, said_payloads, said_metadata, said_salts) with ordinality
        as s(id, type, aggregate, payload, metadata, salt, nth)
    join record.event first on first.aggregate_id = s.aggregate and first.version = 0
        and s.type = first.aggregate_type || '.text-redacted'
    returning event.position, event.version, event.recorded_at;

    update record.event e set payload = t.payload, metadata = t.metadata, salt = t.salt
    from unnest(at_positions, left_payloads, left_metadata, left_salts) as t(position, payload, metadata, salt)
    where e.position = t.position;

    delete from record.snapshot s where s.aggregate_id = any (said_aggregates);
end
$$;

revoke execute on function record.redact from public;

-- A node may still be at making a snapshot of what it read before: that is let go of, and made again later.
create function record.refuse_what_was_redacted() returns trigger language plpgsql as $$
begin
    if exists (select from record.event e where e.aggregate_id = new.aggregate_id and e.version > new.version
               and e.type in ('programme.text-redacted', 'workstream.text-redacted', 'review.text-redacted')) then
        return null;
    end if;
    return new;
end
$$;

create trigger snapshot_was_not_redacted before insert on record.snapshot
    for each row execute function record.refuse_what_was_redacted();
