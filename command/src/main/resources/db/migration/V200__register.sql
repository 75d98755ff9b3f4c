-- What rules need from outside their aggregate, kept by the command side from the entries themselves.
-- "version" is the aggregate's version of the last entry taken in: an older one changes nothing, so that
-- entries may be taken in twice.
create schema if not exists register;

create table register.programme (
    id            uuid primary key,
    version       bigint  not null,
    name          text    not null,
    marking       text    not null,
    wording       text,
    moves_allowed integer,
    tags          text    not null,
    is_open       boolean not null,
    opened_on     date    not null
);

create table register.workstream (
    id            uuid primary key,
    version       bigint  not null,
    programme     uuid    not null,
    name          text    not null,
    owner_post    text,
    owner_account uuid,
    is_open       boolean not null
);
create index workstream_by_programme on register.workstream (programme);
create index workstream_by_owner on register.workstream (owner_account);

create table register.account (
    id        uuid primary key,
    version   bigint  not null,
    post      text    not null,
    is_active boolean not null
);

-- An empty list of programmes means every programme, those to come included.
create table register.grant (
    account    uuid   not null references register.account (id),
    role       text   not null,
    programmes uuid[] not null,
    primary key (account, role)
);

-- Who bears which name, or has reserved it: the primary key lets one win when two try at once.
create table register.name (
    scope       text        not null,
    name        text        not null,
    aggregate   uuid        not null,
    confirmed   boolean     not null,
    reserved_at timestamptz not null,
    primary key (scope, name)
);
create index name_by_aggregate on register.name (aggregate);
