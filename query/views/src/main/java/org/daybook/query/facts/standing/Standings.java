package org.daybook.query.facts.standing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;

/**
 * Reads from the fact tables what stands at one place on the two clocks. Every view is made from what this gives, with
 * the same pure code that folds raw entries, so that both agree.
 *
 * <pre>{@code
 * AsOfFacts standing = standings.standing(
 *         List.of(workstream), EnumSet.of(Concept.WORKSTREAM, Concept.DELIVERABLE), moment.on(), moment.position());
 * standing.things(workstream, DeliverableFacts.OPENING);
 * }</pre>
 */
public interface Standings {

    /** Everything that a slide is laid out from; of the programme and of the workstream alike. */
    Set<Concept> EVERY_CONCEPT = EnumSet.complementOf(EnumSet.of(
            Concept.CLEARANCE,
            Concept.BOARD,
            Concept.MEETING,
            Concept.REVIEW,
            Concept.AUDIT_RECOMMENDATION,
            Concept.ACTION,
            Concept.DECISION_RECORD));

    /**
     * What stands on that day for one who knows the record up to and including that position: for each thread the fact
     * in force and, for a series (a target date), every one that counts. One statement, whatever the number of
     * aggregates and concepts. The frozen slides of submitted updates are left out: they are large, and read one at a
     * time.
     *
     * @param aggregates programmes, workstreams or both; unknown ones add nothing
     * @param on a day in the installation's zone
     * @param known the position of the last entry known, as {@code AsOf.position()} gives it
     */
    AsOfFacts standing(Collection<UUID> aggregates, Set<Concept> concepts, LocalDate on, long known);

    /** The same of chosen attributes only, frozen slides included where they are asked for. */
    AsOfFacts attributes(Collection<UUID> aggregates, Collection<Attribute<?>> attributes, LocalDate on, long known);

    /**
     * What a slide is laid out from: of all that stands there, that of the programme, the workstream and the things that
     * the slide shows. One statement, whose cost is that of what is shown and not that of the history.
     */
    AsOfFacts slide(UUID workstream, UUID programme, LocalDate on, long known);

    /** What stood in each thread at each place on the clocks, in the order of the questions. */
    List<Optional<Fact>> probe(List<Probe> probes);

    /** One thread at one place on the clocks. */
    record Probe(EntryThread thread, LocalDate on, long known) {}
}
