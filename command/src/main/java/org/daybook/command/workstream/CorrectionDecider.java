package org.daybook.command.workstream;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.decide.Identifiers;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.state.EntryDay;
import org.daybook.command.workstream.correction.CorrectedEntryExists;
import org.daybook.command.workstream.correction.CorrectionKeepsTheRulesForLaterEntries;
import org.daybook.command.workstream.correction.OnlyFactsMayBeCorrected;
import org.daybook.command.workstream.correction.ReplacementTellsOfTheSameThing;
import org.daybook.command.workstream.correction.Subject;
import org.daybook.command.workstream.stream.CountingEntry;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.account.Actor;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.clearance.ClearanceCommand;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.CorrectionCommand;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.update.UpdateCommand;

/**
 * Corrects one entry: folds the stream with the entry left out or replaced, and checks every later entry again, each in
 * its own context. Conditions of the day that are not in the stream are not checked again: who asked, which tags
 * and how many moves the programme then allowed, whether a name was free or an account active, and whether an entry
 * told anything new. The replacement itself is checked like a new entry, by the programme's rules of today.
 */
record CorrectionDecider(CorrectEntry command, DecisionContext context, RecordedStream stream) {

    EntryCorrected corrected() {
        Optional<Entry> found = stream.find(command.entry());
        new CorrectedEntryExists(command.entry(), found.isPresent()).require();
        WorkstreamEvent target = (WorkstreamEvent) found.orElseThrow().event();
        new OnlyFactsMayBeCorrected(target).require();
        List<CountingEntry> counting = stream.counting();
        WorkstreamState state = WorkstreamState.unopened();
        counting.stream().filter(this::isEarlier).forEach(e -> state.evolve(e.event(), e.day()));
        Optional<CountingEntry> standing =
                counting.stream().filter(e -> e.version() == command.entry()).findFirst();
        Replacement replacement = replacement(found.orElseThrow(), standing, state);
        if (replacement != null)
            state.evolve(replacement.event(), new EntryDay(command.entry(), replacement.effectiveOn()));
        checkAgain(counting, state);
        if (replacement == null && target instanceof WorkstreamRenamed) Lifecycle.requireFreeName(context);
        return new EntryCorrected(command.entry(), replacement, command.reason());
    }

    private Replacement replacement(Entry found, Optional<CountingEntry> standing, WorkstreamState state) {
        RuleCheck.ofNew(context).requireChange(command.replacement() != null || standing.isPresent(), "entry");
        if (command.replacement() == null) return null;
        LocalDate day = Objects.requireNonNullElseGet(
                command.replacement().effectiveOn(), () -> standing.map(CountingEntry::effectiveOn)
                        .orElse(found.header().effectiveOn()));
        WorkstreamEvent target = (WorkstreamEvent) found.event();
        DecisionContext inPlace = inPlaceOf(target, day);
        Optional<WorkstreamEvent> event = event(command.replacement(), new WorkstreamDecider(state, inPlace, null));
        new ReplacementTellsOfTheSameThing(target, event).require();
        state.check(event.orElseThrow(), RuleCheck.ofNew(inPlace));
        RuleCheck.ofNew(context)
                .requireChange(
                        standing.filter(e -> e.event().equals(event.get())
                                        && e.effectiveOn().equals(day))
                                .isEmpty(),
                        "replacement");
        return new Replacement(event.orElseThrow(), day);
    }

    private static Optional<WorkstreamEvent> event(ReplacementCommand replacement, WorkstreamDecider decider) {
        WorkstreamCommand asked = replacement.command();
        return asked instanceof UpdateCommand || asked instanceof ClearanceCommand || asked instanceof CorrectionCommand
                ? Optional.empty()
                : Optional.of(decider.eventFor(asked));
    }

    private void checkAgain(List<CountingEntry> counting, WorkstreamState state) {
        RulesBroken before = null;
        for (CountingEntry later : counting.stream().filter(this::isLater).toList()) {
            try {
                state.check(later.event(), again(later));
            } catch (Rejection broken) {
                if (before == null) before = RulesBroken.by(counting, this::again);
                if (!before.has(later, broken)) new CorrectionKeepsTheRulesForLaterEntries(later, broken).require();
            }
            state.evolve(later.event(), later.day());
        }
    }

    private RuleCheck again(CountingEntry entry) {
        return new RuleCheck(ofTheTime(entry), true);
    }

    /** A replacement that names no id for its thing is about the thing of the entry that it replaces. */
    private DecisionContext inPlaceOf(WorkstreamEvent target, LocalDate day) {
        Identifiers same = new Identifiers() {
            @Override
            public LocalId localId() {
                return new LocalId(Subject.of(target).orElseThrow());
            }

            @Override
            public byte[] salt() {
                return context.identifiers().salt();
            }
        };
        return new DecisionContext(
                context.actor(), context.role(), context.now(), context.zone(), day, same, context.facts());
    }

    private DecisionContext ofTheTime(CountingEntry entry) {
        EntryHeader header = entry.recorded().header();
        return new DecisionContext(
                new Actor(header.actor(), header.post(), List.of()),
                header.role(),
                context.now(),
                header.zone(),
                entry.effectiveOn(),
                context.identifiers(),
                ExternalFacts.noneFor("An entry being judged again"));
    }

    private boolean isEarlier(CountingEntry entry) {
        return entry.version() < command.entry();
    }

    private boolean isLater(CountingEntry entry) {
        return entry.version() > command.entry();
    }
}
