-- Who holds which capacity, for what and how long. Each row is said by entries of one aggregate, about one thing in it such as
-- a seat; the term of office is judged when the account signs in.
create table register.capacity (
    aggregate  uuid not null,
    thing      text not null,
    account    uuid, -- absent while the seat is linked to none
    capacity   text not null,
    held_for   uuid not null, -- the board, workstream or action
    held_from  date,
    held_until date, -- the last day
    primary key (aggregate, thing)
);
create index capacity_by_account on register.capacity (account);
