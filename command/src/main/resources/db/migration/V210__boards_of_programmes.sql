-- The programmes that a board serves, each from a day and, once it was detached, until one: that of the detaching no longer
-- counts. A board of none has no row. "place" is the order in which it was attached.
create table register.board_programme (
    board        uuid   not null,
    programme    uuid   not null,
    served_from  date   not null,
    served_until date,
    place        bigint generated always as identity,
    primary key (board, programme, served_from)
);
create index board_programme_by_programme on register.board_programme (programme);
insert into register.board_programme (board, programme, served_from)
    select id, programme, established_on from register.board order by established_on, id;
alter table register.board drop column programme;
