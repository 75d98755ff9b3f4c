-- The record: every entry there is, in the one order in which they were written. The application's role may insert and
-- read entries, nothing more; the owner of the tables only migrates.

create schema record;
create schema register;
create schema account;
create schema tracking;

create table record.event (
    position       bigint      not null primary key check (position >= 0),
    event_id       text        not null unique check (event_id <> ''),
    aggregate_type text        not null check (aggregate_type <> ''),
    aggregate_id   uuid        not null,
    version        bigint      not null check (version >= 0),
    type           text        not null check (type <> ''),
    type_version   int         not null check (type_version >= 1),
    payload        bytea       not null check (octet_length(payload) > 0),
    metadata       bytea       not null check (octet_length(metadata) > 0),
    recorded_at    timestamptz not null,
    effective_on   date        not null,
    zone           text        not null check (zone <> ''),
    actor          uuid        not null,
    role           text        not null check (role <> ''),
    post           text        not null check (post <> ''),
    salt           bytea       not null check (octet_length(salt) >= 16),
    constraint event_version_is_taken unique (aggregate_id, version),
    constraint event_is_not_effective_in_the_future check (effective_on <= (recorded_at at time zone zone)::date)
);

create index event_recorded_at on record.event (recorded_at);

comment on table record.event is 'Every entry, never changed: position counts from 0 without gaps, recorded_at never decreases along it.';
comment on column record.event.payload is 'UTF-8 JSON as it was written; bytes, because its digest is for ever.';
comment on column record.event.zone is 'The time zone of the installation, fixed by its first entry.';

-- Positions follow one another, time does not run backwards, the zone stays, versions of an aggregate follow one another.
-- A version that is taken is left to the unique constraint, which names it.
create function record.refuse_what_does_not_follow() returns trigger language plpgsql as $$
declare
    last record;
begin
    select e.position, e.recorded_at, e.zone into last from record.event e order by e.position desc limit 1;
    if new.position <> coalesce(last.position + 1, 0) then
        raise exception 'position % does not follow %', new.position, coalesce(last.position::text, 'nothing')
            using errcode = 'check_violation';
    end if;
    if new.recorded_at < last.recorded_at then
        raise exception 'recorded_at % comes before %', new.recorded_at, last.recorded_at using errcode = 'check_violation';
    end if;
    if new.zone <> last.zone then
        raise exception 'zone % is not the %, which the first entry fixed', new.zone, last.zone
            using errcode = 'check_violation';
    end if;
    if new.version > 0 and not exists (
        select from record.event e
        where e.aggregate_id = new.aggregate_id and e.version = new.version - 1
          and e.aggregate_type = new.aggregate_type) then
        raise exception 'version % of % % does not follow', new.version, new.aggregate_type, new.aggregate_id
            using errcode = 'check_violation';
    end if;
    return new;
end
$$;

create trigger event_follows before insert on record.event
    for each row execute function record.refuse_what_does_not_follow();

-- What an aggregate was at some version: a short cut that may be thrown away at any time.
create table record.snapshot (
    aggregate_id   uuid   not null,
    version        bigint not null,
    aggregate_type text   not null,
    event_id       text   not null,
    type           text   not null,
    revision       text,
    payload        bytea  not null,
    taken_at       timestamptz not null,
    primary key (aggregate_id, version)
);

-- How far each processor has read; Axon's own table under our names.
create table tracking.token_entry (
    processor_name text not null,
    segment        int  not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);

grant usage on schema record, register, account, tracking, migration to "${app_role}";
grant select, insert on record.event to "${app_role}";
grant select, insert, delete on record.snapshot to "${app_role}";
grant select, insert, update, delete on tracking.token_entry to "${app_role}";
grant select on all tables in schema migration to "${app_role}";

-- What later migrations put into these two is kept up to date from the record, or is no part of it.
alter default privileges in schema register, account grant select, insert, update, delete on tables to "${app_role}";
alter default privileges in schema register, account grant usage, select on sequences to "${app_role}";
