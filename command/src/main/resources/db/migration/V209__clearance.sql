-- Whether updates of a programme must be cleared, and from which days, as JSON; null while it has set nothing.
alter table register.programme add column clearance text;
-- Who sponsors a workstream; until the last day of somebody who acts for a time.
alter table register.workstream add column sponsor_post text;
alter table register.workstream add column sponsor_account uuid;
alter table register.workstream add column sponsor_until date;
