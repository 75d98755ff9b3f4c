-- Signs the cookies by which browsers are recognised that have signed in before. One for all nodes; whoever learns it can
-- make their guesses count as a known browser's, and nothing else.
create table account.browser_key (
    only_one boolean primary key default true check (only_one),
    key      bytea   not null
);
