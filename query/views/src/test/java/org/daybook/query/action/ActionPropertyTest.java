package org.daybook.query.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.query.action.due.BoardDays;
import org.daybook.query.action.due.MeetingDay;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.RandomAction;
import org.daybook.query.facts.RandomHistory;
import org.daybook.query.facts.belonging.Belongings;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.action.ActionLinked;
import org.daybook.shared.action.ActionRaised;
import org.daybook.shared.action.ActionReassigned;
import org.daybook.shared.action.ActionRestated;
import org.daybook.shared.action.ActionTextRedacted;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.progress.ActionCompleted;
import org.daybook.shared.action.progress.ActionDropped;
import org.daybook.shared.action.progress.ActionPutOnHold;
import org.daybook.shared.action.progress.ActionReopened;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.ActionResumed;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.MeetingFacts;

class ActionPropertyTest {

    private static final Opening OPENED = new Opening(
            new UUID(0, 1), AggregateType.ACTION, Belongings.NONE, Optional.empty(), 0, LocalDate.EPOCH, Instant.EPOCH);

    private static final int QUESTIONS = 6;

    @Property(tries = 40)
    void anActionFromTheTablesIsTheActionFoldedFromTheEntries(
            @ForAll long seed, @ForAll @IntRange(max = 40) int length, @ForAll @IntRange(min = 1, max = 20) int batch) {
        RandomHistory history = new RandomHistory(seed, 10);
        RandomAction random = new RandomAction(history, seed, length);
        List<StoredEntry> entries = history.record().stored();
        for (int i = 0; i < entries.size(); i += batch) {
            history.record().project(FactSchema.FACTS_A, entries.subList(i, Math.min(entries.size(), i + batch)));
        }
        history.record().reached();
        for (int i = 0; i < QUESTIONS; i++) assertSame(history, random, history.someDay(), history.somePosition());
        assertSame(history, random, history.record().today(), history.record().head());
    }

    /** An action is open on a day if, of what was said by then and known, the latest that changed its state left it so. */
    @Property(tries = 40)
    void anActionIsOpenOnADayAsItsLastStepLeftIt(@ForAll long seed, @ForAll @IntRange(max = 40) int length) {
        RandomHistory history = new RandomHistory(seed, 10);
        UUID action = new RandomAction(history, seed, length).action();
        history.record().projectAll();
        for (int i = 0; i < QUESTIONS; i++) {
            LocalDate on = history.someDay();
            long known = history.somePosition();
            Optional<String> read = history.record()
                    .standings()
                    .attributes(List.of(action), List.of(ActionFacts.STATE), on, known)
                    .value(action, ActionFacts.STATE, "")
                    .map(Condition::status);
            assertThat(read).isEqualTo(last(history, action, on, known));
        }
    }

    private static Optional<String> last(RandomHistory history, UUID action, LocalDate on, long known) {
        String status = null;
        LocalDate since = LocalDate.MIN;
        for (StoredEntry stored : history.record().stored()) {
            EntryHeader header = stored.entry().header();
            if (!header.aggregate().equals(action) || header.position() > known) continue;
            String next = status(stored.entry().event());
            if (next == null
                    || header.effectiveOn().isAfter(on)
                    || header.effectiveOn().isBefore(since)) continue;
            status = next;
            since = header.effectiveOn();
        }
        return Optional.ofNullable(status);
    }

    private static String status(DaybookEvent event) {
        return switch ((ActionEvent) event) {
            case ActionRaised e -> "OPEN";
            case ActionResumed e -> "OPEN";
            case ActionReopened e -> "OPEN";
            case ActionPutOnHold e -> "ON_HOLD";
            case ActionCompleted e -> "DONE";
            case ActionDropped e -> "DROPPED";
            case ActionReported e -> null;
            case ActionRescheduled e -> null;
            case ActionReassigned e -> null;
            case ActionLinked e -> null;
            case ActionRestated e -> null;
            case ActionTextRedacted e -> null;
        };
    }

    private static void assertSame(RandomHistory history, RandomAction random, LocalDate on, long known) {
        List<UUID> some = List.of(random.action(), random.meeting().meeting());
        List<Attribute<?>> attributes = new ArrayList<>(ActionFacts.ATTRIBUTES);
        attributes.addAll(MeetingFacts.ATTRIBUTES);
        AsOfFacts folded = history.record().chronicle().standing(on, known);
        AsOfFacts read = history.record().standings().attributes(some, attributes, on, known);
        assertThat(new HashSet<>(read.standing(random.action())))
                .isEqualTo(new HashSet<>(folded.standing(random.action())));
        assertThat(sketched(read, random)).isEqualTo(sketched(folded, random));
    }

    /** As the tracker sorts and filters it; empty while it is not on record. */
    private static Optional<ActionSketch> sketched(AsOfFacts standing, RandomAction random) {
        UUID meeting = random.meeting().meeting();
        if (standing.value(random.action(), ActionFacts.STATE, "").isEmpty()) return Optional.empty();
        List<MeetingDay> called =
                standing.value(meeting, MeetingFacts.STATE, "").isEmpty()
                        ? List.of()
                        : List.of(MeetingDay.of(new ThingFacts(standing, meeting, "")));
        return Optional.of(
                ActionSketch.of(new ThingFacts(standing, random.action(), ""), OPENED, BoardDays.of(called)));
    }
}
