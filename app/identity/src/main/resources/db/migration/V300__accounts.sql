-- What an account signs in with. Nothing here is part of the record: names and credentials stay in tables, so that
-- they can be changed and erased; the record knows an account by its id and post alone.
create schema if not exists account;

create table account.credential (
    account     uuid        primary key,
    login_name  text        not null unique,
    password    text        not null,
    must_change boolean     not null,
    changed_at  timestamptz not null
);

-- Only a digest of each token is kept; the token itself is answered once, when it is made.
create table account.token (
    id           uuid        primary key,
    account      uuid        not null,
    digest       bytea       not null unique,
    label        text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index token_by_account on account.token (account);

-- The one account that the first start makes, whichever node starts first.
create table account.installation (
    only_one      boolean primary key default true check (only_one),
    administrator uuid    not null
);
