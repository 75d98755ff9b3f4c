package org.daybook.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.review.Panel.DUE;
import static org.daybook.command.review.Panel.I;
import static org.daybook.command.review.Panel.II;
import static org.daybook.command.review.Panel.LATER;
import static org.daybook.command.review.Panel.PROGRAMME;
import static org.daybook.command.review.Panel.PROGRAMME_OPENED_ON;
import static org.daybook.command.review.Panel.REGISTERED;
import static org.daybook.command.review.Panel.REGISTERING;
import static org.daybook.command.review.Panel.REPORTED_ON;
import static org.daybook.command.review.Panel.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.CloseRecommendation;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.RegisterReview;
import org.daybook.shared.review.ReopenRecommendation;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.answer.AcceptAnswer;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.answer.RescheduleAnswer;
import org.daybook.shared.review.answer.SendBackAnswer;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewDeciderTest {

    private static final LocalDate ANSWERED_ON = TODAY.minusDays(30);
    private static final EntryLink SEEN = link(7);

    private static final ReviewEvent ANSWERED = new RecommendationAnswered(I, WORDS, List.of());
    private static final ReviewEvent ACCEPTED = new AnswerAccepted(I, null);
    private static final ReviewEvent SENT_BACK = new AnswerSentBack(I, WORDS, null);
    private static final ReviewEvent CLOSED = new RecommendationClosed(I, null);
    private static final ReviewEvent REOPENED = new RecommendationReopened(I, WORDS, null);

    private static final ReviewCommand ANSWER = new AnswerRecommendation(I, WORDS, null);
    private static final ReviewCommand ACCEPT = new AcceptAnswer(I, null);
    private static final ReviewCommand SEND_BACK = new SendBackAnswer(I, WORDS, null);
    private static final ReviewCommand RESCHEDULE = new RescheduleAnswer(I, LATER, WORDS);
    private static final ReviewCommand CLOSE = new CloseRecommendation(I, null);
    private static final ReviewCommand REOPEN = new ReopenRecommendation(I, WORDS, null);

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register =
            new RegisterInMemory().withProgramme(Panel.programme(true)).withEntry(SEEN, PROGRAMME);
    private final Asked auditor = Asked.of(id, Role.AUDITOR, PROGRAMME);
    private final Asked office = Asked.of(id, Role.PROGRAMME_OFFICE, PROGRAMME);

    /** What may follow what, each with what it makes; what is not listed is refused. */
    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of(List.of(), ANSWER, ANSWERED),
                Arguments.of(List.of(), RESCHEDULE, new AnswerRescheduled(I, LATER, WORDS)),
                Arguments.of(List.of(), new CloseRecommendation(I, WORDS), new RecommendationClosed(I, WORDS)),
                Arguments.of(List.of(ANSWERED), ACCEPT, ACCEPTED),
                Arguments.of(List.of(ANSWERED), new AcceptAnswer(I, WORDS), new AnswerAccepted(I, WORDS)),
                Arguments.of(List.of(ANSWERED), SEND_BACK, SENT_BACK),
                Arguments.of(
                        List.of(ANSWERED), new SendBackAnswer(I, WORDS, LATER), new AnswerSentBack(I, WORDS, LATER)),
                Arguments.of(List.of(ANSWERED), new CloseRecommendation(I, WORDS), new RecommendationClosed(I, WORDS)),
                Arguments.of(List.of(ANSWERED, SENT_BACK), ANSWER, ANSWERED),
                Arguments.of(List.of(ANSWERED, SENT_BACK), RESCHEDULE, new AnswerRescheduled(I, LATER, WORDS)),
                Arguments.of(List.of(ANSWERED, ACCEPTED), CLOSE, CLOSED),
                Arguments.of(List.of(ANSWERED, ACCEPTED, CLOSED), REOPEN, REOPENED),
                Arguments.of(
                        List.of(ANSWERED, ACCEPTED, CLOSED),
                        new ReopenRecommendation(I, WORDS, LATER),
                        new RecommendationReopened(I, WORDS, LATER)),
                Arguments.of(List.of(ANSWERED, ACCEPTED, CLOSED, REOPENED), ANSWER, ANSWERED));
    }

    static Stream<Arguments> refusals() {
        String answered = "only-a-recommendation-that-owes-an-answer-is-answered";
        String judged = "only-an-answer-that-waits-is-judged";
        String owed = "only-an-answer-still-owed-is-rescheduled";
        String reopened = "only-a-closed-recommendation-is-reopened";
        List<ReviewEvent> accepted = List.of(ANSWERED, ACCEPTED);
        List<ReviewEvent> closed = List.of(ANSWERED, ACCEPTED, CLOSED);
        return Stream.of(
                Arguments.of(List.of(ANSWERED), ANSWER, answered, "recommendation"),
                Arguments.of(accepted, ANSWER, answered, "recommendation"),
                Arguments.of(closed, ANSWER, answered, "recommendation"),
                Arguments.of(List.of(), ACCEPT, judged, "recommendation"),
                Arguments.of(List.of(), SEND_BACK, judged, "recommendation"),
                Arguments.of(List.of(ANSWERED, SENT_BACK), ACCEPT, judged, "recommendation"),
                Arguments.of(accepted, SEND_BACK, judged, "recommendation"),
                Arguments.of(closed, ACCEPT, judged, "recommendation"),
                Arguments.of(List.of(ANSWERED), RESCHEDULE, owed, "recommendation"),
                Arguments.of(closed, RESCHEDULE, owed, "recommendation"),
                Arguments.of(List.of(), CLOSE, "closing-without-an-accepted-answer-needs-a-reason", "reason"),
                Arguments.of(List.of(ANSWERED), CLOSE, "closing-without-an-accepted-answer-needs-a-reason", "reason"),
                Arguments.of(closed, CLOSE, "closed-recommendation-stays-closed", "recommendation"),
                Arguments.of(List.of(), REOPEN, reopened, "recommendation"),
                Arguments.of(accepted, REOPEN, reopened, "recommendation"),
                Arguments.of(List.of(), new RescheduleAnswer(I, DUE, WORDS), "entry-changes-something", "answerDue"));
    }

    @Test
    void theRefusalOfAnAnswerSaysWhetherOneIsWaitingForThePanel() {
        after(List.of(ANSWERED))
                .when(office.to(ANSWER))
                .expectExceptionMessage("Recommendation i is already answered, and the answer is waiting for the panel;"
                        + " ask for it to be sent back");
        after(List.of(ANSWERED, ACCEPTED))
                .when(office.to(ANSWER))
                .expectExceptionMessage("Recommendation i is accepted and needs no answer");
    }

    static Stream<ReviewCommand> aboutARecommendation() {
        return Stream.of(ANSWER, ACCEPT, SEND_BACK, RESCHEDULE, CLOSE, REOPEN);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aRecommendationGoesItsWayStepByStep(List<ReviewEvent> before, ReviewCommand command, ReviewEvent event) {
        after(before).when(whoMay(command)).expectEvents(event);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatDoesNotFollowIsRefused(List<ReviewEvent> before, ReviewCommand command, String code, String field) {
        refused(after(before).when(whoMay(command)), code, field);
    }

    @ParameterizedTest
    @MethodSource("aboutARecommendation")
    void aReviewThatWasNeverRegisteredIsUnknown(ReviewCommand command) {
        refused(fixture().givenNoPriorActivity().when(whoMay(command)), "unknown-review", "id");
    }

    @ParameterizedTest
    @MethodSource("aboutARecommendation")
    void onlyAuditorsJudgeAndOnlyTheProgrammeAnswers(ReviewCommand command) {
        List<Role> may = command instanceof AnswerRecommendation
                ? List.of(Role.OWNER, Role.PROGRAMME_OFFICE)
                : List.of(Role.AUDITOR);
        String code =
                command instanceof AnswerRecommendation ? "only-the-programme-may-answer" : "only-auditors-may-review";
        for (Role role : Role.values()) {
            if (!may.contains(role))
                refused(after(List.of()).when(Asked.of(id, role).to(command)), code);
            ProgrammeId elsewhere = new ProgrammeId(UUID.randomUUID());
            var hidden = after(List.of()).when(Asked.of(id, role, elsewhere).to(command));
            if (may.contains(role)) refused(hidden, "unknown-review", "id");
            else refused(hidden, code);
        }
    }

    @Test
    void anOwnerInTheProgrammeAnswersForIt() {
        after(List.of()).when(Asked.of(id, Role.OWNER, PROGRAMME).to(ANSWER)).expectEvents(ANSWERED);
    }

    @Test
    void aReviewIsRegisteredByAnAuditorOfItsProgrammeOrOfAll() {
        never().when(auditor.to(REGISTERING)).expectEvents(REGISTERED);
        never().when(Asked.of(id, Role.AUDITOR).to(REGISTERING)).expectEvents(REGISTERED);
        ProgrammeId elsewhere = new ProgrammeId(UUID.randomUUID());
        refused(never().when(Asked.of(id, Role.AUDITOR, elsewhere).to(REGISTERING)), "only-auditors-may-review");
        refused(never().when(office.to(REGISTERING)), "only-auditors-may-review");
    }

    @Test
    void aReviewIsRegisteredOnce() {
        refused(after(List.of()).when(auditor.to(REGISTERING)), "id-is-taken", "id");
    }

    @Test
    void aReviewIsOfAProgrammeThatThereIsThoughItBeClosed() {
        ProgrammeId nowhere = new ProgrammeId(UUID.randomUUID());
        RegisterReview ofNothing =
                new RegisterReview(nowhere, new Name("A"), new Name("B"), REPORTED_ON, REGISTERING.recommendations());
        refused(never().when(Asked.of(id, Role.AUDITOR).to(ofNothing)), "reviewed-programme-exists", "programme");
        register.withProgramme(Panel.programme(false));
        never().when(auditor.to(REGISTERING)).expectEvents(REGISTERED);
    }

    @Test
    void aReviewIsOnRecordFromTheDayOfItsReportOnTheEarliest() {
        refused(
                never().when(auditor.from(REPORTED_ON.minusDays(1)).to(REGISTERING)),
                "report-may-not-follow-its-registration",
                "reportedOn");
        refused(
                never().when(auditor.from(PROGRAMME_OPENED_ON.minusDays(1)).to(REGISTERING)),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
        never().when(auditor.from(REPORTED_ON).to(REGISTERING)).expectEvents(REGISTERED);
    }

    @Test
    void aRecommendationIsCalledByTheLabelThatTheReportPrints() {
        refused(
                after(List.of()).when(office.to(new AnswerRecommendation(new Label("iii"), WORDS, null))),
                "recommendation-is-known",
                "recommendation");
        List<AuditRecommendation> twice = new ArrayList<>(Panel.RECOMMENDATIONS);
        twice.add(new AuditRecommendation(I, WORDS, null, LATER));
        assertThatThrownBy(() -> new RegisterReview(PROGRAMME, new Name("A"), new Name("B"), REPORTED_ON, twice))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo("recommendations"));
        twice.set(2, new AuditRecommendation(new Label("I"), WORDS, null, LATER));
        assertThatThrownBy(() -> new RegisterReview(PROGRAMME, new Name("A"), new Name("B"), REPORTED_ON, twice))
                .hasMessage("names an item twice, as i and as I");
        after(List.of())
                .when(office.to(new AnswerRecommendation(new Label(" I"), WORDS, null)))
                .expectEvents(ANSWERED);
    }

    @Test
    void nothingHoldsFromTheFutureOrFromBeforeTheStepBeforeIt() {
        for (ReviewCommand command : List.of(ACCEPT, SEND_BACK, new CloseRecommendation(I, WORDS))) {
            refused(
                    after(List.of(ANSWERED))
                            .when(auditor.from(ANSWERED_ON.minusDays(1)).to(command)),
                    "step-may-not-precede-the-last",
                    "effectiveOn");
            refused(
                    after(List.of(ANSWERED))
                            .when(auditor.from(TODAY.plusDays(1)).to(command)),
                    "effective-day-may-not-lie-in-the-future",
                    "effectiveOn");
        }
        refused(
                after(List.of()).when(office.from(REPORTED_ON.minusDays(1)).to(ANSWER)),
                "step-may-not-precede-the-last",
                "effectiveOn");
    }

    @Test
    void recommendationsGoTheirWaysApart() {
        after(List.of(ANSWERED))
                .when(office.from(REPORTED_ON).to(new AnswerRecommendation(II, WORDS, null)))
                .expectEvents(new RecommendationAnswered(II, WORDS, List.of()));
    }

    @Test
    void anAnswerIsShownByEntriesThatAreOnRecord() {
        AnswerRecommendation answer = new AnswerRecommendation(I, WORDS, List.of(SEEN));
        after(List.of()).when(office.to(answer)).expectEvents(new RecommendationAnswered(I, WORDS, List.of(SEEN)));
        refused(
                after(List.of()).when(office.to(new AnswerRecommendation(I, WORDS, List.of(SEEN, link(8))))),
                "evidence-is-on-record",
                "evidence[1]");
    }

    @Test
    void anEntryThatTheAnswererMayNotReadIsNoEvidence() {
        register.withEntry(link(8), new ProgrammeId(UUID.randomUUID()));
        AnswerRecommendation answer = new AnswerRecommendation(I, WORDS, List.of(link(8)));
        refused(after(List.of()).when(office.to(answer)), "evidence-is-on-record", "evidence[0]");
        after(List.of())
                .when(Asked.of(id, Role.PROGRAMME_OFFICE).to(answer))
                .expectEvents(new RecommendationAnswered(I, WORDS, List.of(link(8))));
    }

    private CommandMessage<?> whoMay(ReviewCommand command) {
        return (command instanceof AnswerRecommendation ? office : auditor).to(command);
    }

    /** A registered review, whose first recommendation has come so far. */
    private TestExecutor<ReviewAggregate> after(List<ReviewEvent> steps) {
        List<Object> given = new ArrayList<>(List.of(happened(REPORTED_ON, REGISTERED)));
        steps.forEach(step -> given.add(happened(ANSWERED_ON, step)));
        return fixture().given(given);
    }

    private TestExecutor<ReviewAggregate> never() {
        return fixture().givenNoPriorActivity();
    }

    private AggregateTestFixture<ReviewAggregate> fixture() {
        return Trial.of(ReviewAggregate.class, register);
    }

    private static EntryLink link(long entry) {
        return new EntryLink(WorkstreamId.of("20160000-0000-4000-8000-000000000001"), entry);
    }
}
