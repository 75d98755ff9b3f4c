-- Entries are written many at a time: what V100 proved of each row before it was there is proved of all rows of a
-- statement after it, by the same rules and in the same words. A version that is taken is left to the unique constraint.

drop trigger event_follows on record.event;

create or replace function record.refuse_what_does_not_follow() returns trigger language plpgsql as $$
declare
    wrong record;
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
    if wrong.zone <> wrong.last_zone then
        raise exception 'zone % is not the %, which the first entry fixed', wrong.zone, wrong.last_zone
            using errcode = 'check_violation';
    end if;
    raise exception 'version % of % % does not follow', wrong.version, wrong.aggregate_type, wrong.aggregate_id
        using errcode = 'check_violation';
end
$$;

create trigger event_follows after insert on record.event
    referencing new table as written
    for each statement execute function record.refuse_what_does_not_follow();
