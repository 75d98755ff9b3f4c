-- What secretaries type while a meeting runs, one text for each agenda item, shared by all who may minute the meeting. No part
-- of the record. A version is never given twice, so that a text that somebody saw can be told from every other; a note that is
-- recorded as a minute stays for its version alone.
create sequence account.meeting_note_version;

create table account.meeting_note (
    meeting   uuid        not null,
    item      text        not null,
    version   bigint      not null,
    narrative text        not null,
    account   uuid        not null,
    post      text        not null,
    kept_at   timestamptz not null,
    recorded  boolean     not null default false,
    primary key (meeting, item)
);
