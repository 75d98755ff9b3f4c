package org.daybook.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.review.Panel.I;
import static org.daybook.command.review.Panel.II;
import static org.daybook.command.review.Panel.PROGRAMME;
import static org.daybook.command.review.Panel.REGISTERED;
import static org.daybook.command.review.Panel.REPORTED_ON;
import static org.daybook.command.review.Panel.WORDS;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.fact.AsOfFacts;
import org.daybook.shared.fact.Chronicle;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.CloseRecommendation;
import org.daybook.shared.review.ReopenRecommendation;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.answer.AcceptAnswer;
import org.daybook.shared.review.answer.Agreement;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.review.answer.RescheduleAnswer;
import org.daybook.shared.review.answer.SendBackAnswer;
import org.daybook.shared.review.followup.ConfirmCompletion;
import org.daybook.shared.review.followup.CorrectActionDue;
import org.daybook.shared.review.followup.HandOverRecommendation;
import org.daybook.shared.review.followup.RejectCompletion;
import org.daybook.shared.review.followup.ReportCompletion;
import org.daybook.shared.review.followup.Undertaking;
import org.daybook.shared.review.laterdate.GrantLaterDate;
import org.daybook.shared.review.laterdate.LaterDate;
import org.daybook.shared.review.laterdate.RefuseLaterDate;
import org.daybook.shared.review.laterdate.RequestLaterDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;

/** What holds for any history of a review, backdated entries included. */
class ReviewDeciderProperties {

    private static final UUID REVIEW = new UUID(2016, 1);
    private static final Post OWNER = new Post("Director of SIDU");
    private static final Post OTHER = new Post("Head of Learning");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Asks for something from some day on. */
    record Step(int kind, Label label, TargetDate due, LocalDate day) {

        ReviewCommand command() {
            return switch (kind) {
                case 0 -> new AnswerRecommendation(label, WORDS, null);
                case 1 ->
                    due == null
                            ? new AnswerRecommendation(label, WORDS, null, Agreement.NOT_AGREED, null, null, null)
                            : new AnswerRecommendation(label, WORDS, null, Agreement.AGREED, WORDS, OWNER, due);
                case 2 -> new AcceptAnswer(label, null);
                case 3 -> new SendBackAnswer(label, WORDS, due);
                case 4 -> new CloseRecommendation(label, due == null ? null : WORDS);
                case 5 -> new ReopenRecommendation(label, WORDS, due);
                case 6 -> new RequestLaterDate(label, due == null ? Panel.LATER : due, WORDS);
                case 7 -> new GrantLaterDate(label, due, null);
                case 8 -> new RefuseLaterDate(label, WORDS);
                case 9 -> new ReportCompletion(label, WORDS, null);
                case 10 -> new RejectCompletion(label, WORDS, due);
                case 11 -> new ConfirmCompletion(label, null);
                case 12 -> new CorrectActionDue(label, due == null ? Panel.DUE : due, WORDS);
                case 13 -> new HandOverRecommendation(label, due == null ? OWNER : OTHER, WORDS);
                default -> new RescheduleAnswer(label, due == null ? Panel.DUE : due, WORDS);
            };
        }
    }

    /** What the rules let through, and the state that they judged by after each. */
    private static final class Told {

        private final List<Entry> entries = new ArrayList<>();
        private final List<ReviewState> states = new ArrayList<>();
        private ReviewState state = new ReviewState.Unregistered();

        Told(List<Step> steps) {
            take(REGISTERED, REPORTED_ON);
            for (Step step : steps) {
                try {
                    take(ReviewDecider.decide(state, step.command(), context(step.day())), step.day());
                } catch (Rejection refused) {
                    assertThat(refused.code()).isNotBlank();
                }
            }
        }

        private void take(ReviewEvent event, LocalDate on) {
            state = ReviewDecider.evolve(state, event, new EntryDay(entries.size(), on));
            states.add(state);
            long version = entries.size();
            EntryHeader header = new EntryHeader(
                    version,
                    "event-" + version,
                    AggregateType.REVIEW,
                    REVIEW,
                    version,
                    TODAY.atTime(LocalTime.NOON).atZone(LONDON).toInstant(),
                    on,
                    LONDON,
                    Asked.actor(Role.AUDITOR).account(),
                    Role.AUDITOR,
                    Asked.actor(Role.AUDITOR).post());
            entries.add(new Entry(header, event));
        }

        /** The state after the last entry that holds on that day. */
        Optional<Recommendation> asOf(LocalDate day, Label label) {
            Recommendation last = null;
            for (int i = 0; i < entries.size(); i++) {
                if (!entries.get(i).header().effectiveOn().isAfter(day)) {
                    ReviewState then = states.get(i);
                    Recommendation there = then.registered().recommendations().get(label);
                    if (there.entries().after(day).isEmpty()) last = there;
                }
            }
            return Optional.ofNullable(last);
        }
    }

    private static DecisionContext context(LocalDate on) {
        return new DecisionContext(
                Asked.actor(Role.AUDITOR),
                Role.AUDITOR,
                TODAY.atTime(LocalTime.NOON).atZone(LONDON).toInstant(),
                LONDON,
                on,
                new RandomIdentifiers(),
                ExternalFacts.noneFor("A review").with(ExternalFact.EVIDENCE, Map.of()));
    }

    /** On every day a recommendation stands as the rules saw it when they had judged what held by then. */
    @Property(tries = 300)
    void whatIsReadOfADayIsWhatTheRulesKnew(@ForAll("steps") List<Step> steps, @ForAll("days") LocalDate day) {
        Told told = new Told(steps);
        AsOfFacts standing = Chronicle.of(told.entries).standing(day, told.entries.size());
        for (Label label : List.of(I, II)) {
            assertThat(standing.value(REVIEW, ReviewFacts.STATE, label.value()).map(c -> c.status()))
                    .isEqualTo(told.asOf(day, label).map(r -> r.status().name()));
            assertThat(standing.value(REVIEW, ReviewFacts.ANSWER_DUE, label.value())
                            .map(s -> s.targetDate()))
                    .isEqualTo(told.asOf(day, label).map(Recommendation::answerDue));
            Undertaking undertaken = Undertaking.of(new ThingFacts(standing, REVIEW, label.value()));
            assertThat(undertaken.owner()).isEqualTo(told.asOf(day, label).map(Recommendation::owner));
            assertThat(undertaken.due())
                    .isEqualTo(told.asOf(day, label).flatMap(r -> r.action().holding()));
            assertThat(undertaken.waiting().map(LaterDate::due))
                    .isEqualTo(told.asOf(day, label).flatMap(r -> r.action().waiting()));
        }
    }

    @Property(tries = 100)
    void aSnapshotReadBackIsTheSameState(@ForAll("steps") List<Step> steps) {
        ReviewState state = new Told(steps).state;
        String snapshot = Json.mapper().writeValueAsString(state);
        assertThat(Json.mapper().readValue(snapshot, ReviewState.class)).isEqualTo(state);
        assertThat(state.registered().programme()).isEqualTo(PROGRAMME);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of(I, I, II),
                        Arbitraries.of("30/06/22", "Q3 22", "TBC")
                                .map(written -> TargetDate.read(written, LocalDate.parse("2022-06-01")))
                                .injectNull(0.5),
                        days())
                .as(Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-1, 8).map(weeks -> REPORTED_ON.plusWeeks(weeks));
    }
}
