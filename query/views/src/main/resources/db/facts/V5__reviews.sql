-- Reviews by audit panels, and what they recommend: tables like those of every other concept.
CREATE TABLE review (LIKE programme INCLUDING ALL EXCLUDING INDEXES);
CREATE TABLE audit_recommendation (LIKE programme INCLUDING ALL EXCLUDING INDEXES);
CREATE UNIQUE INDEX review_in_force ON review
    (aggregate_id, attribute, thing, key, effective_on DESC, position DESC, known_from DESC);
CREATE UNIQUE INDEX audit_recommendation_in_force ON audit_recommendation
    (aggregate_id, attribute, thing, key, effective_on DESC, position DESC, known_from DESC);

GRANT SELECT, INSERT ON review, audit_recommendation TO ${app_role};
