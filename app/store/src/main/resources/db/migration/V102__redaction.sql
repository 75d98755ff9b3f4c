-- The one way in which a payload on record is ever replaced: ADR 17. Whoever may redact may call record.redact and write
-- nothing else of the record; the role that runs may not call it. It appends the entries that say so and replaces what they
-- name, all of it or nothing, and refuses whatever is more than taking a text out.

-- Whether one text is another from which parts were taken, with the mark in the place of each.
create function record.is_text_without(whole text, what_is_left text, mark text) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    parts text[] := string_to_array(what_is_left, mark);
    at int := 1;
    found int;
begin
    if cardinality(parts) < 2 then
        return false;
    end if;
    if not starts_with(whole, parts[1]) or right(whole, length(parts[cardinality(parts)])) <> parts[cardinality(parts)]
        or length(whole) < length(parts[1]) + length(parts[cardinality(parts)]) then
        return false;
    end if;
    for i in 1 .. cardinality(parts) loop
        if parts[i] <> '' then
            found := strpos(substr(whole, at), parts[i]);
            if found = 0 then
                return false;
            end if;
            at := at + found - 1 + length(parts[i]);
        end if;
    end loop;
    return true;
end
$$;

-- Whether one JSON is another from which texts were taken and nothing else; {short} stands where the mark is too long.
create function record.is_without(whole jsonb, what_is_left jsonb, mark text, short text) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    one record;
begin
    if whole = what_is_left then
        return true;
    end if;
    if jsonb_typeof(whole) <> jsonb_typeof(what_is_left) then
        return false;
    end if;
    case jsonb_typeof(whole)
        when 'string' then
            return what_is_left #>> '{}' = short
                or record.is_text_without(whole #>> '{}', what_is_left #>> '{}', mark);
        when 'object' then
            for one in select coalesce(w.key, l.key) as key, w.value as whole, l.value as what_is_left
                       from jsonb_each(whole) w full join jsonb_each(what_is_left) l on l.key = w.key loop
                if one.whole is null or one.what_is_left is null
                    or not record.is_without(one.whole, one.what_is_left, mark, short) then
                    return false;
                end if;
            end loop;
            return true;
        when 'array' then
            if jsonb_array_length(whole) <> jsonb_array_length(what_is_left) then
                return false;
            end if;
            for i in 0 .. jsonb_array_length(whole) - 1 loop
                if not record.is_without(whole -> i, what_is_left -> i, mark, short) then
                    return false;
                end if;
            end loop;
            return true;
        else
            return false;
    end case;
end
$$;

-- The same of a payload; a frozen slide is JSON within it, under a digest and a salt of its own.
create function record.is_payload_without(type text, whole jsonb, what_is_left jsonb, mark text, short text) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    if type <> 'workstream.update-submitted' or whole -> 'slide' = what_is_left -> 'slide' then
        return record.is_without(whole, what_is_left, mark, short);
    end if;
    return record.is_without(whole - array['slide', 'digest', 'digestSalt'],
            what_is_left - array['slide', 'digest', 'digestSalt'], mark, short)
        and record.is_without((whole ->> 'slide')::jsonb, (what_is_left ->> 'slide')::jsonb, mark, short)
        and octet_length(decode(what_is_left ->> 'digestSalt', 'base64')) >= 16
        and what_is_left ->> 'digest' = encode(sha256(
            decode(what_is_left ->> 'digestSalt', 'base64') || convert_to(what_is_left ->> 'slide', 'UTF8')), 'base64');
end
$$;

create function record.redact(
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
    now := greatest(clock_timestamp(), last.recorded_at);

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

revoke execute on function record.redact from public;

-- A node may still be at making a snapshot of what it read before: that is let go of, and made again later.
create function record.refuse_what_was_redacted() returns trigger language plpgsql as $$
begin
    if exists (select from record.event e where e.aggregate_id = new.aggregate_id and e.version > new.version
               and e.type in ('programme.text-redacted', 'workstream.text-redacted', 'board.text-redacted',
                              'meeting.text-redacted', 'review.text-redacted')) then
        return null;
    end if;
    return new;
end
$$;

create trigger snapshot_was_not_redacted before insert on record.snapshot
    for each row execute function record.refuse_what_was_redacted();
