-- Whether the role of an auditor opens private items of meetings; it did not before it could say so.
alter table register.grant add column private_items boolean not null default false;
