package org.daybook.shared.fact;

/** A correction said, from one position on, that the entry at another no longer counts. */
public record Voiding(long position, long knownFrom) {

    /** Whether it takes away a fact for one who knows the record up to that position. */
    boolean voids(Fact fact, long known) {
        return position == fact.stamp().position() && knownFrom > fact.stamp().knownFrom() && knownFrom <= known;
    }
}
