-- Boards and their meetings: tables like those of every other concept.
CREATE TABLE board (LIKE programme INCLUDING ALL EXCLUDING INDEXES);
CREATE TABLE meeting (LIKE programme INCLUDING ALL EXCLUDING INDEXES);
CREATE UNIQUE INDEX board_in_force ON board
    (aggregate_id, attribute, thing, key, effective_on DESC, position DESC, known_from DESC);
CREATE UNIQUE INDEX meeting_in_force ON meeting
    (aggregate_id, attribute, thing, key, effective_on DESC, position DESC, known_from DESC);

-- What was decided at a meeting is said by entries of workstreams, few of which name one.
CREATE INDEX decision_meeting ON decision (value) WHERE attribute = 'meeting';

GRANT SELECT, INSERT ON board, meeting TO ${app_role};
