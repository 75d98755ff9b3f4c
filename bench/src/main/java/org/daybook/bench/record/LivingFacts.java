package org.daybook.bench.record;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.command.aggregate.EventMetadataFactory;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.EntryFacts;
import org.daybook.shared.fact.EntryThread;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Retraction;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.slide.SlideFrame;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.decision.DecisionOutcome;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.RequestAnswered;
import org.daybook.shared.workstream.deliverable.completion.DeliverableWithdrawn;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.nextstep.NextStepDropped;
import org.daybook.shared.workstream.nextstep.NextStepFinished;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.update.UpdateFacts;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/**
 * The facts of a workstream that its slide can still show, so that an update is frozen without folding a history of
 * thousands. What is gone for good is forgotten; what a submitted update says of itself is kept but its slide.
 */
public final class LivingFacts {

    /** No correction takes away more of the last values of a thread than that. */
    private static final int LAST_VALUES = 24;

    private final Map<EntryThread, List<Fact>> threads = new HashMap<>();

    public void add(Entry entry) {
        // The version serves as position: inside one workstream both give the same order.
        EntryFacts said = EntryFacts.of(entry, (header, version) -> version);
        said.voiding().ifPresent(this::take);
        said.facts().stream().filter(LivingFacts::shown).forEach(this::put);
        if (entry.event() instanceof WorkstreamEvent event) forget(event);
    }

    private static boolean shown(Fact fact) {
        return fact.thread().attribute().concept() != Concept.MILESTONE
                && (fact.thread().attribute().concept() != Concept.UPDATE
                        || fact.thread().attribute().equals(UpdateFacts.LAST));
    }

    private void put(Fact fact) {
        List<Fact> said = threads.computeIfAbsent(fact.thread(), t -> new ArrayList<>());
        said.add(fact);
        if (fact.thread().attribute().series() || said.size() <= LAST_VALUES) return;
        said.sort(Fact.PRECEDENCE);
        said.removeFirst();
    }

    private void take(Retraction voiding) {
        threads.values().forEach(facts -> facts.removeIf(f -> f.stamp().position() == voiding.position()));
        threads.values().removeIf(List::isEmpty);
    }

    private void forget(WorkstreamEvent event) {
        switch (event) {
            case NextStepFinished e -> forget(Concept.NEXT_STEP, e.nextStep());
            case NextStepDropped e -> forget(Concept.NEXT_STEP, e.nextStep());
            case BoardItemResolved e -> forget(Concept.BOARD_ITEM, e.boardItem());
            case DecisionRequestWithdrawn e -> forget(Concept.DECISION, e.decision());
            case DecisionRecorded e -> {
                if (e.outcome() != DecisionOutcome.DEFERRED) forget(Concept.DECISION, e.decision());
            }
            case RequestAnswered e -> {
                if (e.outcome() != DecisionOutcome.DEFERRED) forget(Concept.DECISION, e.decision());
            }
            case MeasureRetired e -> forget(Concept.MEASURE, e.measure());
            case ObjectiveRetired e -> forget(Concept.OBJECTIVE, e.objective());
            case DeliverableWithdrawn e -> forget(Concept.DELIVERABLE, e.deliverable());
            case UpdateSubmitted e -> forgetOlderThan(e);
            default -> {}
        }
    }

    private void forget(Concept concept, LocalId thing) {
        threads.keySet()
                .removeIf(t -> t.attribute().concept() == concept && t.thing().equals(thing.value()));
    }

    /** Progress that the update did not show is on no later slide. */
    private void forgetOlderThan(UpdateSubmitted update) {
        Set<String> shown = new HashSet<>();
        update.progress().forEach(id -> shown.add(id.value()));
        threads.keySet().removeIf(t -> t.attribute().concept() == Concept.PROGRESS && !shown.contains(t.thing()));
    }

    /** What submitting an update makes of them. */
    public UpdateSubmitted frozen(EntryHeader last, SlideFrame frame, LocalDate on, int number, byte[] salt) {
        List<Fact> facts = threads.values().stream()
                .flatMap(List::stream)
                .filter(fact -> !fact.stamp().effectiveOn().isAfter(on))
                .toList();
        Slide slide = Slides.of(new AsOfFacts(facts), new WorkstreamId(last.aggregate()), frame, on);
        byte[] json = CanonicalJson.bytes(slide);
        return new UpdateSubmitted(
                number,
                on,
                last.version(),
                slide.progress().items().stream()
                        .map(item -> new LocalId(item.id()))
                        .toList(),
                new String(json, StandardCharsets.UTF_8),
                EventMetadataFactory.digest(salt, json),
                Base64.getEncoder().encodeToString(salt));
    }
}
