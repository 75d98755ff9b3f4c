-- The days by which openings and closings are judged. What was taken in before has none: it is read from the record.
alter table register.programme add column closed_on date;
alter table register.board add column dissolved_on date;
alter table register.workstream add column opened_on date;
