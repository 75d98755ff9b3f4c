-- What was loaded by one version of the software is not gone on with by another.
ALTER TABLE projection.rebuild ADD COLUMN facts_version text; -- of whoever took it up last; absent before
