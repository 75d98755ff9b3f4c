package org.daybook.query.asof;

/** The end of the record in the event store, which the projection may not have reached yet. */
@FunctionalInterface
public interface RecordHead {

    /** The position of the last entry; -1 while there is none. */
    long position();
}
