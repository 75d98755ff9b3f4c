-- Boards, as meetings must know them. Meetings themselves are read from the record: few entries each, and never behind it.
create table register.board (
    id             uuid primary key,
    version        bigint  not null,
    programme      uuid    not null,
    name           text    not null,
    is_open        boolean not null,
    established_on date    not null
);
