package org.daybook.query.compare;

import java.util.List;
import org.daybook.shared.fact.Concept;

/** The things of one kind that are different. */
public record ComparedConcept(Concept concept, List<ComparedThing> things) {}
