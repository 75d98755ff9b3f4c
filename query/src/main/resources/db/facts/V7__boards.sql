-- Boards and their meetings: tables like those of every other concept.
CREATE TABLE board (LIKE programme INCLUDING ALL EXCLUDING INDEXES);
CREATE TABLE meeting (LIKE programme INCLUDING ALL EXCLUDING INDEXES);
CREATE UNIQUE INDEX board_in_force ON board
    (aggregate_id, attribute, thing, key, effective_on DESC, position DESC, known_from DESC);
CREATE UNIQUE INDEX meeting_in_force ON meeting
    (aggregate_id, attribute, thing, key, effective_on DESC, position DESC, known_from DESC);

-- What was decided at a meeting is said by entries of workstreams, few of which name one.
CREATE INDEX decision_meeting ON decision (value) WHERE attribute = 'meeting';

-- As V6 has it, with the aggregates that there are now.
DROP INDEX entry_redaction;
CREATE INDEX entry_redaction ON entry (position)
    WHERE type IN ('board.text-redacted', 'meeting.text-redacted', 'programme.text-redacted', 'review.text-redacted',
        'workstream.text-redacted');

GRANT SELECT, INSERT ON board, meeting TO ${app_role};
