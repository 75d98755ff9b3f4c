package org.daybook.query.facts.entry;

import org.daybook.query.facts.ProjectionPosition;

/** The record in the event store, whichever engine keeps it, to be read from any place on in the order of positions. */
@FunctionalInterface
public interface EntrySource {

    /** Opens it after the last entry that the reader has; nothing is read before it is asked for. */
    EntryCursor after(ProjectionPosition reached);
}
