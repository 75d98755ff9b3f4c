package org.daybook.query.listing;

import java.util.List;
import java.util.Set;
import org.daybook.shared.fact.Concept;

/** A list over workstreams: which concepts it reads, and the items that one workstream gives, in a settled order. */
public interface WorkstreamList<T extends Listed> {

    /** The name it has in paths; a cursor of one list is refused by another. */
    String name();

    /** The concepts it needs besides that of the workstream itself. */
    Set<Concept> concepts();

    List<T> items(StandingWorkstream workstream);
}
