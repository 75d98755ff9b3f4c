package org.daybook.query.compare;

import java.util.List;
import org.daybook.shared.fact.Concept;

/** The entities of one kind that differ. */
public record ComparedConcept(Concept concept, List<ComparedThing> things) {}
