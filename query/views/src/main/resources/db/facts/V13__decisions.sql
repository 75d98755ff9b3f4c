-- Decisions are found by the meeting at which they were taken, and by the workstream whose request they answer.
CREATE INDEX fact_taken_at ON fact (value) WHERE attribute = ${taken_at};
CREATE INDEX fact_answers ON fact (value, key) WHERE attribute = ${answers};
