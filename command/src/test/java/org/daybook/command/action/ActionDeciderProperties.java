package org.daybook.command.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.action.Minuted.MET_ON;
import static org.daybook.command.action.Minuted.OTHERS;
import static org.daybook.command.action.Minuted.OWNERS;
import static org.daybook.command.action.Minuted.PROGRAMME;
import static org.daybook.command.action.Minuted.RAISED;
import static org.daybook.command.action.Minuted.WHY;
import static org.daybook.command.aggregate.Asked.TODAY;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.decide.RandomIdentifiers;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Role;
import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.ActionFacts;
import org.daybook.shared.action.ActionStatus;
import org.daybook.shared.action.ReassignAction;
import org.daybook.shared.action.RestateAction;
import org.daybook.shared.action.due.ActionRescheduled;
import org.daybook.shared.action.due.RescheduleAction;
import org.daybook.shared.action.progress.ActionReported;
import org.daybook.shared.action.progress.CompleteAction;
import org.daybook.shared.action.progress.DropAction;
import org.daybook.shared.action.progress.PutActionOnHold;
import org.daybook.shared.action.progress.ReopenAction;
import org.daybook.shared.action.progress.ReportOnAction;
import org.daybook.shared.action.progress.ResumeAction;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.rejection.Rejection;

/** What holds for any history of an action, backdated entries included. */
class ActionDeciderProperties {

    private static final UUID ACTION = new UUID(2022, 4);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Asks for something from some day on. */
    record Step(int kind, TargetDate due, LocalDate day) {

        ActionCommand command() {
            return switch (kind) {
                case 0 -> new ReportOnAction(WHY, due);
                case 1 -> new RescheduleAction(due, WHY);
                case 2 -> new ReassignAction(day.getDayOfMonth() % 2 == 0 ? OTHERS : OWNERS, null);
                case 3 -> new PutActionOnHold(WHY);
                case 4 -> new ResumeAction(null);
                case 5 -> new CompleteAction(null);
                case 6 -> new DropAction(WHY);
                case 7 -> new ReopenAction(WHY);
                default -> new RestateAction(null, null, WHY, null, due, WHY);
            };
        }
    }

    /** What the rules let through. */
    private static final class Told {

        private final List<Entry> entries = new ArrayList<>();
        private ActionState state = new ActionState.Unraised();

        Told(List<Step> steps) {
            take(RAISED, MET_ON);
            for (Step step : steps) {
                try {
                    take(ActionDecider.decide(ACTION, state, step.command(), context(step.day())), step.day());
                } catch (Rejection refused) {
                    assertThat(refused.code()).isNotBlank();
                }
            }
        }

        private void take(ActionEvent event, LocalDate on) {
            state = ActionDecider.evolve(state, event, new EntryDay(entries.size(), on));
            long version = entries.size();
            EntryHeader header = new EntryHeader(
                    version,
                    "event-" + version,
                    AggregateType.ACTION,
                    ACTION,
                    version,
                    TODAY.atTime(LocalTime.NOON).atZone(LONDON).toInstant(),
                    on,
                    LONDON,
                    Asked.actor(Role.BOARD_SECRETARY).account(),
                    Role.BOARD_SECRETARY,
                    Asked.actor(Role.BOARD_SECRETARY).post());
            entries.add(new Entry(header, event));
        }

        AsOfFacts on(LocalDate day) {
            return Chronicle.of(entries).standing(day, entries.size());
        }
    }

    private static DecisionContext context(LocalDate on) {
        return new DecisionContext(
                Asked.actor(Role.BOARD_SECRETARY),
                Role.BOARD_SECRETARY,
                TODAY.atTime(LocalTime.NOON).atZone(LONDON).toInstant(),
                LONDON,
                on,
                new RandomIdentifiers(),
                ExternalFacts.noneFor("An action").with(ExternalFact.INACTIVE_ACCOUNTS, List.of()));
    }

    /** On every day an action is as open, as due and as owned as the rules saw it. */
    @Property(tries = 300)
    void whatIsReadOfADayIsWhatTheRulesKnew(@ForAll("steps") List<Step> steps, @ForAll("days") LocalDate day) {
        Told told = new Told(steps);
        AsOfFacts standing = told.on(day);
        if (day.isBefore(MET_ON)) {
            assertThat(standing.value(ACTION, ActionFacts.STATE, "")).isEmpty();
            return;
        }
        ActionState.Raised raised = told.state.raised();
        assertThat(standing.value(ACTION, ActionFacts.STATE, "").orElseThrow().status())
                .isEqualTo(raised.states().at(day).name());
        assertThat(standing.value(ACTION, ActionFacts.DUE, "").orElseThrow().due())
                .isEqualTo(raised.due().at(day));
        assertThat(standing.value(ACTION, ActionFacts.OWNERS, ""))
                .contains(raised.owners().at(day));
        assertThat(standing.value(ACTION, ActionFacts.TEXT, ""))
                .contains(raised.wording().at(day));
    }

    /** Nothing is said of a day on which an action was closed from its beginning to its end. */
    @Property(tries = 200)
    void nothingMovesAnActionWhileItIsClosed(@ForAll("steps") List<Step> steps) {
        Told told = new Told(steps);
        for (Entry entry : told.entries) {
            if (!(entry.event() instanceof ActionRescheduled) && !(entry.event() instanceof ActionReported)) continue;
            LocalDate on = entry.header().effectiveOn();
            assertThat(told.state
                            .raised()
                            .states()
                            .during(on, ActionStatus::isLive)
                            .isLive())
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void aSnapshotReadBackIsTheSameState(@ForAll("steps") List<Step> steps) {
        ActionState state = new Told(steps).state;
        String snapshot = Json.mapper().writeValueAsString(state);
        assertThat(Json.mapper().readValue(snapshot, ActionState.class)).isEqualTo(state);
        assertThat(state.raised().programmes()).containsExactly(PROGRAMME);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of("30/06/22", "Q3 22", "TBC", "next meeting")
                                .map(written -> TargetDate.read(written, LocalDate.parse("2022-06-01"))),
                        days())
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, 8).map(days -> MET_ON.plusDays(3L * days));
    }
}
