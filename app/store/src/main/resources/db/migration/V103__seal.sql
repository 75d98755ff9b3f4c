-- What the record said up to an instant was answered to somebody: from then on nothing is recorded at that instant or
-- before, by any node and whatever its clock says. ADR 24.

create table record.seal (
    only_one boolean     not null primary key default true check (only_one),
    until    timestamptz not null
);

insert into record.seal (until) values ('epoch');

comment on table record.seal is 'The instant up to which the record was read: entries to come are recorded after it. It never decreases.';

grant select on record.seal to "${app_role}";

-- A transaction of its own that begins and ends on the server, so that nobody who hangs holds the lock. With the lock it
-- waits for whoever has stamped entries and not committed them; it gives up (55P03) rather than wait for long.
create function record.extend_seal(asked timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '2s' as $$
begin
    perform pg_advisory_xact_lock(28254671641472875); -- "daybook": as everybody who appends
    -- An entry recorded at that instant or later is a seal itself: what follows it is recorded after it.
    if exists (select from (select e.recorded_at from record.event e order by e.position desc limit 1) as last
               where last.recorded_at >= asked) then
        return;
    end if;
    update record.seal set until = asked where until < asked;
end
$$;

revoke execute on function record.extend_seal from public;
grant execute on function record.extend_seal to "${app_role}";

-- As in V101, and: what is written is recorded after all that was written before, and after the seal.
create or replace function record.refuse_what_does_not_follow() returns trigger language plpgsql as $$
declare
    wrong record;
    first bigint := (select min(n.position) from written n);
    sealed timestamptz := (select s.until from record.seal s);
begin
    -- The limits keep each look-up one by index, however small the tables were when this was planned.
    select n.position, n.recorded_at, n.zone, n.version, n.aggregate_type, n.aggregate_id,
           last.position as last_position, last.recorded_at as last_recorded_at, last.zone as last_zone
    into wrong
    from written n
    left join lateral (select e.position, e.recorded_at, e.zone from record.event e
                       where e.position = n.position - 1 limit 1) last on true
    left join lateral (select e.aggregate_type, e.position from record.event e
                       where e.aggregate_id = n.aggregate_id and e.version = n.version - 1 limit 1) former on true
    where (last.position is null and n.position > 0)
       or n.recorded_at < last.recorded_at
       or (n.position = first and n.recorded_at = last.recorded_at)
       or n.recorded_at <= sealed
       or n.zone <> last.zone
       or (n.version > 0 and (former.position is null or former.position > n.position
                              or former.aggregate_type <> n.aggregate_type))
    order by n.position limit 1;

    if not found then
        return null;
    end if;
    if wrong.last_position is null and wrong.position > 0 then
        raise exception 'position % does not follow %', wrong.position,
            (select coalesce(max(e.position)::text, 'nothing') from record.event e where e.position < wrong.position)
            using errcode = 'check_violation';
    end if;
    if wrong.recorded_at < wrong.last_recorded_at then
        raise exception 'recorded_at % comes before %', wrong.recorded_at, wrong.last_recorded_at
            using errcode = 'check_violation';
    end if;
    if wrong.position = first and wrong.recorded_at = wrong.last_recorded_at then
        raise exception 'recorded_at % is that of an entry written before', wrong.recorded_at
            using errcode = 'check_violation';
    end if;
    if wrong.recorded_at <= sealed then
        raise exception 'recorded_at % is not after %, up to which the record is sealed', wrong.recorded_at, sealed
            using errcode = 'check_violation';
    end if;
    if wrong.zone <> wrong.last_zone then
        raise exception 'zone % is not the %, which the first entry fixed', wrong.zone, wrong.last_zone
            using errcode = 'check_violation';
    end if;
    raise exception 'version % of % % does not follow', wrong.version, wrong.aggregate_type, wrong.aggregate_id
        using errcode = 'check_violation';
end
$$;

-- As in V102, but for the instant: after all that was written before, and after the seal.
create or replace function record.redact(
    -- what says so: one entry an aggregate, to follow the record in this order
    said_ids text[], said_aggregates uuid[], said_payloads bytea[], said_salts bytea[],
    said_on date, said_zone text, said_by uuid, said_post text,
    -- what is redacted
    at_positions bigint[], left_payloads bytea[], left_salts bytea[])
returns table (told_position bigint, told_version bigint, told_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    last record;
    wrong bigint;
    now timestamptz;
    written int;
begin
    perform pg_advisory_xact_lock(28254671641472875); -- "daybook": as everybody who appends
    -- Nobody keeps what an aggregate was before: see refuse_what_was_redacted.
    lock table record.snapshot in share row exclusive mode;
    select e.position, e.recorded_at into last from record.event e order by e.position desc limit 1;
    now := greatest(clock_timestamp(),
        greatest(last.recorded_at, (select s.until from record.seal s)) + interval '1 microsecond');

    if said_on <> (now at time zone said_zone)::date then
        raise exception 'the day % is over', said_on using errcode = 'check_violation';
    end if;
    if cardinality(said_aggregates) = 0
        or array[cardinality(said_ids), cardinality(said_payloads), cardinality(said_salts)]
            <> array_fill(cardinality(said_aggregates), array[3])
        or array[cardinality(left_payloads), cardinality(left_salts)]
            <> array_fill(cardinality(at_positions), array[2])
        or (select count(distinct a) from unnest(said_aggregates) a) <> cardinality(said_aggregates)
        or (select count(distinct p) from unnest(at_positions) p) <> cardinality(at_positions) then
        raise exception 'the lists do not go together' using errcode = 'check_violation';
    end if;

    -- What is said: its act, its authority and reason, and the entries.
    if exists (
        select from unnest(said_payloads) as s(payload), lateral (select convert_from(s.payload, 'UTF8')::jsonb) as j(said)
        where not (j.said ?& array['redaction'] and j.said - 'redaction' = '{}'
            and (j.said -> 'redaction') ?& array['act', 'authority', 'entries', 'reason']
            and (j.said -> 'redaction') - array['act', 'authority', 'entries', 'reason'] = '{}'
            and char_length(j.said #>> '{redaction,authority}') between 1 and 120
            and char_length(j.said #>> '{redaction,reason}') between 1 and 20000
            and jsonb_array_length(j.said #> '{redaction,entries}') > 0)) then
        raise exception 'a redaction says who ordered it, why, and of which entries' using errcode = 'check_violation';
    end if;

    select t.position into wrong
    from unnest(at_positions, left_payloads, left_salts) as t(position, payload, salt)
    left join record.event e on e.position = t.position
    left join ledger.leaf l on l.position = t.position
    where e.position is null
       or l.position is null
       or e.type like '%.text-redacted'
       or t.salt = e.salt or octet_length(t.salt) < 16
       or not exists (
            select from unnest(said_aggregates, said_payloads) as s(aggregate, payload),
                lateral (select convert_from(s.payload, 'UTF8')::jsonb -> 'redaction') as r(redaction),
                jsonb_array_elements(r.redaction -> 'entries') as named
            where s.aggregate = e.aggregate_id
              and (named ->> 'version')::bigint = e.version
              and named ->> 'payloadDigest' = encode(sha256(e.salt || e.payload), 'base64')
              and named ->> 'redactedDigest' = encode(sha256(t.salt || t.payload), 'base64')
              and record.is_payload_without(e.type, convert_from(e.payload, 'UTF8')::jsonb,
                    convert_from(t.payload, 'UTF8')::jsonb,
                    '[redacted] on ' || said_on || ' on the authority of ' || (r.redaction ->> 'authority'),
                    '[redacted] on ' || said_on)
              and e.payload <> t.payload)
    order by t.position limit 1;
    if found then
        raise exception 'the entry at position % is not redacted as the entries say that tell of it', wrong
            using errcode = 'check_violation';
    end if;
    if cardinality(at_positions) <> (
        select count(*) from unnest(said_payloads) as s(payload),
            jsonb_array_elements(convert_from(s.payload, 'UTF8')::jsonb #> '{redaction,entries}')) then
        raise exception 'the entries tell of more than is redacted' using errcode = 'check_violation';
    end if;

    return query
    insert into record.event (position, event_id, aggregate_type, aggregate_id, version, type, type_version,
        payload, metadata, recorded_at, effective_on, zone, actor, role, post, salt)
    select last.position + s.nth, s.id, first.aggregate_type, s.aggregate,
        (select max(e.version) + 1 from record.event e where e.aggregate_id = s.aggregate),
        first.aggregate_type || '.text-redacted', 1, s.payload,
        convert_to('{"actor":' || to_json(said_by::text) || ',"effectiveOn":' || to_json(said_on::text)
            || ',"post":' || to_json(said_post) || ',"role":"DATA_PROTECTION","salt":'
            || to_json(encode(s.salt, 'base64')) || ',"zone":' || to_json(said_zone) || '}', 'UTF8'),
        now, said_on, said_zone, said_by, 'DATA_PROTECTION', said_post, s.salt
    from unnest(said_ids, said_aggregates, said_payloads, said_salts) with ordinality
        as s(id, aggregate, payload, salt, nth)
    join record.event first on first.aggregate_id = s.aggregate and first.version = 0
        and first.aggregate_type in ('programme', 'workstream', 'board', 'meeting', 'review')
    returning event.position, event.version, event.recorded_at;
    get diagnostics written = row_count;
    if written <> cardinality(said_aggregates) then
        raise exception 'something is told of that has no texts' using errcode = 'check_violation';
    end if;

    update record.event e
    set payload = t.payload, salt = t.salt,
        metadata = convert_to(regexp_replace(convert_from(e.metadata, 'UTF8'), '"salt":"[^"]*"',
            '"salt":"' || encode(t.salt, 'base64') || '"'), 'UTF8')
    from unnest(at_positions, left_payloads, left_salts) as t(position, payload, salt)
    where e.position = t.position;

    delete from record.snapshot s where s.aggregate_id = any (said_aggregates);
    perform projection.forget(at_positions, said_aggregates);
end
$$;
