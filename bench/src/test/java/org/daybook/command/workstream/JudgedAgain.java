package org.daybook.command.workstream;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.decide.Identifiers;
import org.daybook.command.decide.RuleCheck;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.state.EntryDay;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.correction.ReplacementCommand;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.measure.RecordMeasurement;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.progress.RecordProgress;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.daybook.shared.workstream.update.UpdateSubmitted;

/**
 * Puts the entries of a workstream to its rules, each at the place where it stands, as the command would have been that
 * asked for it. In the package of the rules, which nobody else is to see.
 */
public final class JudgedAgain {

    private final WorkstreamId workstream;
    private final List<Entry> entries = new ArrayList<>();
    private WorkstreamState state = WorkstreamState.unopened();

    public JudgedAgain(WorkstreamId workstream) {
        this.workstream = workstream;
    }

    /**
     * @return what the domain makes of it: the event itself or, of an update or a correction, what it decides
     * @throws org.daybook.shared.rejection.Rejection if a rule is broken
     */
    public WorkstreamEvent take(Entry entry, ProgrammeRules programme) {
        DecisionContext context = context(entry, programme);
        WorkstreamEvent event = (WorkstreamEvent) entry.event();
        WorkstreamEvent made =
                switch (event) {
                    case UpdateSubmitted e -> decided(new SubmitUpdate(e.reportingDate()), context);
                    case EntryCorrected e ->
                        decided(new CorrectEntry(e.entry(), replacement(e.replacement()), e.reason()), context);
                    default -> {
                        state.check(event, RuleCheck.ofNew(context));
                        yield event;
                    }
                };
        entries.add(entry);
        if (event instanceof EntryCorrected) state = WorkstreamState.of(new RecordedStream(workstream, entries));
        else
            state.evolve(
                    event, new EntryDay(entry.header().version(), entry.header().effectiveOn()));
        return made;
    }

    private WorkstreamEvent decided(org.daybook.shared.workstream.WorkstreamCommand command, DecisionContext context) {
        return new WorkstreamDecider(state, context, () -> new RecordedStream(workstream, entries)).decide(command);
    }

    private static ReplacementCommand replacement(Replacement replacement) {
        if (replacement == null) return null;
        return new ReplacementCommand(
                switch (replacement.event()) {
                    case ProgressRecorded e ->
                        new RecordProgress(e.progress(), e.text(), e.highlight(), e.deliverable(), e.links());
                    case MeasurementRecorded e -> new RecordMeasurement(e.measure(), e.value(), e.unit(), e.note());
                    default -> throw new IllegalArgumentException("Nothing else is replaced");
                },
                replacement.effectiveOn());
    }

    private static DecisionContext context(Entry entry, ProgrammeRules programme) {
        EntryHeader by = entry.header();
        Actor actor = new Actor(by.actor(), by.post(), List.of(new Grant((Role) by.role(), java.util.Set.of())));
        return new DecisionContext(
                actor,
                by.role(),
                by.recordedAt(),
                by.zone(),
                by.effectiveOn(),
                sameSalt(entry),
                ExternalFacts.noneFor("An entry")
                        .with(ExternalFact.PROGRAMME, Optional.of(programme))
                        .with(ExternalFact.NAME_TAKEN, Optional.empty())
                        .with(ExternalFact.ACCOUNT_IS_ACTIVE, true)
                        .with(ExternalFact.MEETING, Optional.empty()));
    }

    private static Identifiers sameSalt(Entry entry) {
        return new Identifiers() {
            @Override
            public LocalId localId() {
                throw new IllegalStateException("Every thing has its id");
            }

            @Override
            public byte[] salt() {
                return entry.event() instanceof UpdateSubmitted update
                        ? Base64.getDecoder().decode(update.digestSalt())
                        : new byte[16];
            }
        };
    }
}
