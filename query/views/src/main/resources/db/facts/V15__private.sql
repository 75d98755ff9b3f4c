-- Meetings with private items are few, and found by them; the actions of a meeting by the meeting that raised them.
CREATE INDEX fact_private ON fact (aggregate) WHERE attribute = ${privacy};
CREATE INDEX fact_raised_at ON fact (value) WHERE attribute = ${raised_at};
