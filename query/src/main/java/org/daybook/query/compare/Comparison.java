package org.daybook.query.compare;

import java.util.List;
import org.daybook.query.asof.Moment;

/**
 * What changed in a workstream between two days, or between two states of knowledge of one day.
 *
 * @param summary the same in a sentence or two that can be read aloud
 */
public record Comparison(Moment from, Moment to, String summary, List<ComparedConcept> concepts) {

    static Comparison of(Moment from, Moment to, List<ComparedConcept> concepts) {
        return new Comparison(from, to, Summary.of(concepts), concepts);
    }
}
