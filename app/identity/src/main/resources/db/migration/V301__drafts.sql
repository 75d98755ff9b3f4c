-- What somebody has typed on the owner's desk and not recorded yet. No part of the record: each account reads its own,
-- and a draft goes when what it says is recorded, when it is discarded, or with the account.
create table account.draft (
    account    uuid        not null,
    workstream uuid        not null,
    command    text        not null,
    thing      text        not null,
    key        text        not null,
    typed      text        not null,
    kept_at    timestamptz not null,
    primary key (account, workstream, command, thing)
);
