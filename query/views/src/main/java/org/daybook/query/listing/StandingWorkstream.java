package org.daybook.query.listing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.query.facts.outline.AgendaFacts;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.slide.SlideParts;
import org.daybook.shared.slide.SlideRag;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamFacts;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.rag.RagDimension;

/**
 * A workstream as it stands, in the frame of its programme: what every list is made from.
 *
 * @param standing holds the facts of the requested concepts, always including the workstream's own
 * @param on the day by which things are overdue or not
 * @param agenda what is due and what is waiting, if it is counted without reading the entities themselves
 */
public record StandingWorkstream(
        UUID id, StandingProgramme programme, AsOfFacts standing, LocalDate on, Optional<AgendaFacts> agenda) {

    public StandingWorkstream(UUID id, StandingProgramme programme, AsOfFacts standing, LocalDate on) {
        this(id, programme, standing, on, Optional.empty());
    }

    public Named named() {
        return new Named(id, value(WorkstreamFacts.NAME, "").orElseThrow());
    }

    public Name name() {
        return named().name();
    }

    public WorkstreamStatus status() {
        return WorkstreamStatus.valueOf(
                value(WorkstreamFacts.STATE, "").orElseThrow().status());
    }

    public boolean isOpen() {
        return status() == WorkstreamStatus.OPEN;
    }

    /** The post that owns it; there is none before the first assignment. */
    public Optional<Post> owner() {
        return value(WorkstreamFacts.OWNER, "").map(OwnerAssigned::post);
    }

    public Marking marking() {
        return value(WorkstreamFacts.MARKING, "").orElse(programme.frame().marking());
    }

    public LocalDate openedOn() {
        return fact(WorkstreamFacts.PROGRAMME, "").orElseThrow().stamp().effectiveOn();
    }

    public SlideParts parts() {
        return new SlideParts(standing, id, on, programme.frame().scales());
    }

    public SlideRag rag(RagDimension dimension) {
        return Slides.rag(standing, id, dimension, programme.frame());
    }

    /** An id for an entity of this workstream that is unique in lists over many. */
    public String idOf(String kind, Object thing) {
        return id + "/" + kind + "/" + thing;
    }

    /** Its things that have that attribute, in the order of the entries that set it. */
    public List<ThingFacts> things(Attribute<?> attribute) {
        return standing.each(id, attribute);
    }

    public <V> Optional<V> value(Attribute<V> attribute, String thing) {
        return standing.value(id, attribute, thing);
    }

    public Optional<Fact> fact(Attribute<?> attribute, String thing) {
        return standing.fact(id, attribute, thing);
    }
}
