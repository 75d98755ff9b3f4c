package org.daybook.query.facts.lookup;

import java.util.List;
import org.daybook.shared.fact.Retraction;

/**
 * Something that is known of an aggregate up to a position. It is right for as long as it is kept, since what is known up
 * to a position never changes; with what became known after it, it makes one that knows more.
 *
 * @param <R> a row of what it is made from
 */
public interface Growing<R, T extends Growing<R, T>> {

    /** With what became known after it, up to that position. */
    T and(List<R> rows, List<Retraction> corrections, long reached);

    /** The position up to which it knows everything. */
    long upTo();

    /** How much room it takes, in bytes, about. */
    int bytes();
}
