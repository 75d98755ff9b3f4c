package org.daybook.query.compare;

import java.util.List;
import org.daybook.query.asof.Moment;

/** What changed in a workstream between two days, or between two states of knowledge of one day. */
public record Comparison(Moment from, Moment to, List<ComparedConcept> concepts) {}
