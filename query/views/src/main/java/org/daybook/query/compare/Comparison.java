package org.daybook.query.compare;

import java.util.List;
import org.daybook.query.asof.AsOf;

/**
 * What changed in a workstream between two days, or between two states of knowledge of one day.
 *
 * @param summary the same in a sentence or two that can be read aloud
 */
public record Comparison(AsOf from, AsOf to, String summary, List<ComparedConcept> concepts) {

    static Comparison of(AsOf from, AsOf to, List<ComparedConcept> concepts) {
        return new Comparison(from, to, Summary.of(concepts), concepts);
    }
}
