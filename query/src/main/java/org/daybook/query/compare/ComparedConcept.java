package org.daybook.query.compare;

import java.util.List;
import org.daybook.shared.fact.Concept;

/** The differences in things of one kind. */
public record ComparedConcept(Concept concept, List<Difference> differences) {}
