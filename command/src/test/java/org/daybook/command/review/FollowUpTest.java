package org.daybook.command.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.review.Panel.DUE;
import static org.daybook.command.review.Panel.I;
import static org.daybook.command.review.Panel.LATER;
import static org.daybook.command.review.Panel.PROGRAMME;
import static org.daybook.command.review.Panel.REGISTERED;
import static org.daybook.command.review.Panel.REPORTED_ON;
import static org.daybook.command.review.Panel.WORDS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.ResultValidator;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.CloseRecommendation;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.PriorityScale;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.RegisterReview;
import org.daybook.shared.review.ReopenRecommendation;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.answer.Agreement;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.followup.ActionDueCorrected;
import org.daybook.shared.review.followup.CompletionConfirmed;
import org.daybook.shared.review.followup.CompletionRejected;
import org.daybook.shared.review.followup.CompletionReported;
import org.daybook.shared.review.followup.ConfirmCompletion;
import org.daybook.shared.review.followup.CorrectActionDue;
import org.daybook.shared.review.followup.HandOverRecommendation;
import org.daybook.shared.review.followup.PrioritiseRecommendation;
import org.daybook.shared.review.followup.RecommendationHandedOver;
import org.daybook.shared.review.followup.RecommendationPrioritised;
import org.daybook.shared.review.followup.RecommendationProgressReported;
import org.daybook.shared.review.followup.RejectCompletion;
import org.daybook.shared.review.followup.ReportCompletion;
import org.daybook.shared.review.followup.ReportProgress;
import org.daybook.shared.review.laterdate.GrantLaterDate;
import org.daybook.shared.review.laterdate.LaterDateGranted;
import org.daybook.shared.review.laterdate.LaterDateRefused;
import org.daybook.shared.review.laterdate.LaterDateRequested;
import org.daybook.shared.review.laterdate.RefuseLaterDate;
import org.daybook.shared.review.laterdate.RequestLaterDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpTest {

    private static final LocalDate ANSWERED_ON = TODAY.minusDays(30);
    private static final Post DIRECTOR = new Post("Director of SIDU");
    private static final Text ACTION = new Text("Sign it off in May");
    private static final TargetDate LATEST = TargetDate.read("31/12/22", LocalDate.parse("2022-06-01"));
    private static final EntryLink SEEN = new EntryLink(WorkstreamId.of("20160000-0000-4000-8000-000000000001"), 7L);

    private static final ReviewEvent IN_WORDS = new RecommendationAnswered(I, WORDS, List.of());
    private static final ReviewEvent AGREED =
            new RecommendationAnswered(I, WORDS, List.of(), Agreement.AGREED, ACTION, DIRECTOR, DUE);
    private static final ReviewEvent DISAGREED =
            new RecommendationAnswered(I, WORDS, List.of(), Agreement.NOT_AGREED, null, null, null);
    private static final ReviewEvent ACCEPTED = new AnswerAccepted(I, null);
    private static final ReviewEvent SENT_BACK = new AnswerSentBack(I, WORDS, null);
    private static final ReviewEvent REQUESTED = new LaterDateRequested(I, LATER, WORDS);
    private static final ReviewEvent GRANTED = new LaterDateGranted(I, LATER, null);
    private static final ReviewEvent REFUSED = new LaterDateRefused(I, WORDS);
    private static final ReviewEvent REPORTED = new CompletionReported(I, WORDS, List.of());
    private static final ReviewEvent REJECTED = new CompletionRejected(I, WORDS, null);
    private static final ReviewEvent CONFIRMED = new CompletionConfirmed(I, null);
    private static final ReviewEvent REOPENED = new RecommendationReopened(I, WORDS, null);

    private static final ReviewCommand REQUEST = new RequestLaterDate(I, LATER, WORDS);
    private static final ReviewCommand GRANT = new GrantLaterDate(I, null, null);
    private static final ReviewCommand REFUSE = new RefuseLaterDate(I, WORDS);
    private static final ReviewCommand PROGRESS = new ReportProgress(I, 60, null, List.of());
    private static final ReviewCommand DONE = new ReportCompletion(I, WORDS, List.of());
    private static final ReviewCommand CONFIRM = new ConfirmCompletion(I, null);
    private static final ReviewCommand REJECT = new RejectCompletion(I, WORDS, null);

    private static final String CARRIED_OUT = "only-what-is-carried-out-is-reported-complete";
    private static final String DECIDED = "only-a-later-date-that-waits-is-decided";
    private static final String CONFIRMABLE = "only-what-is-reported-complete-is-confirmed";
    private static final String FOLLOWED_UP = "only-what-was-answered-is-followed-up";

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register =
            new RegisterInMemory().withProgramme(Panel.programme(true)).withEntry(SEEN, PROGRAMME);

    static Stream<Arguments> steps() {
        Post other = new Post("Head of Learning");
        return Stream.of(
                Arguments.of(
                        List.of(),
                        new AnswerRecommendation(I, WORDS, null, Agreement.AGREED, ACTION, DIRECTOR, DUE),
                        AGREED),
                Arguments.of(
                        List.of(),
                        new AnswerRecommendation(I, WORDS, null, Agreement.NOT_AGREED, null, null, null),
                        DISAGREED),
                Arguments.of(List.of(AGREED), PROGRESS, new RecommendationProgressReported(I, 60, null, List.of())),
                Arguments.of(
                        List.of(AGREED, ACCEPTED),
                        new ReportProgress(new Label("I"), null, WORDS, List.of(SEEN)),
                        new RecommendationProgressReported(I, null, WORDS, List.of(SEEN))),
                Arguments.of(List.of(AGREED), REQUEST, REQUESTED),
                Arguments.of(List.of(AGREED, ACCEPTED), REQUEST, REQUESTED),
                Arguments.of(List.of(AGREED, REQUESTED), GRANT, GRANTED),
                Arguments.of(
                        List.of(AGREED, REQUESTED),
                        new GrantLaterDate(I, LATEST, WORDS),
                        new LaterDateGranted(I, LATEST, WORDS)),
                Arguments.of(List.of(AGREED, REQUESTED, ACCEPTED), REFUSE, REFUSED),
                Arguments.of(
                        List.of(AGREED, REQUESTED, GRANTED),
                        new RequestLaterDate(I, LATEST, WORDS),
                        new LaterDateRequested(I, LATEST, WORDS)),
                Arguments.of(List.of(AGREED, REQUESTED, REFUSED), REQUEST, REQUESTED),
                Arguments.of(List.of(AGREED, REQUESTED), DONE, REPORTED),
                Arguments.of(List.of(AGREED, REQUESTED, REPORTED), GRANT, GRANTED),
                Arguments.of(List.of(IN_WORDS, ACCEPTED), DONE, REPORTED),
                Arguments.of(List.of(AGREED, REPORTED), CONFIRM, CONFIRMED),
                Arguments.of(
                        List.of(AGREED, REPORTED),
                        new RejectCompletion(I, WORDS, LATER),
                        new CompletionRejected(I, WORDS, LATER)),
                Arguments.of(List.of(AGREED, REPORTED, REJECTED), DONE, REPORTED),
                Arguments.of(List.of(AGREED, REPORTED, CONFIRMED), new ReopenRecommendation(I, WORDS, null), REOPENED),
                Arguments.of(
                        List.of(AGREED),
                        new HandOverRecommendation(I, other, WORDS),
                        new RecommendationHandedOver(I, other, WORDS)),
                Arguments.of(
                        List.of(AGREED, ACCEPTED),
                        new CorrectActionDue(I, LATER, WORDS),
                        new ActionDueCorrected(I, LATER, WORDS)),
                Arguments.of(
                        List.of(IN_WORDS, ACCEPTED),
                        new CorrectActionDue(I, LATER, WORDS),
                        new ActionDueCorrected(I, LATER, WORDS)),
                Arguments.of(
                        List.of(),
                        new PrioritiseRecommendation(I, Priority.DESIRABLE, WORDS),
                        new RecommendationPrioritised(I, Priority.DESIRABLE, WORDS)));
    }

    static Stream<Arguments> refusals() {
        List<ReviewEvent> reported = List.of(AGREED, REPORTED);
        List<ReviewEvent> confirmed = List.of(AGREED, REPORTED, CONFIRMED);
        String later = "later-date-follows-the-date-that-holds";
        return Stream.of(
                Arguments.of(List.of(), PROGRESS, FOLLOWED_UP, "recommendation"),
                Arguments.of(List.of(AGREED, SENT_BACK), PROGRESS, FOLLOWED_UP, "recommendation"),
                Arguments.of(confirmed, PROGRESS, FOLLOWED_UP, "recommendation"),
                Arguments.of(List.of(), new HandOverRecommendation(I, DIRECTOR, null), FOLLOWED_UP, "recommendation"),
                Arguments.of(List.of(), new CorrectActionDue(I, LATER, WORDS), FOLLOWED_UP, "recommendation"),
                Arguments.of(List.of(), DONE, CARRIED_OUT, "recommendation"),
                Arguments.of(reported, DONE, CARRIED_OUT, "recommendation"),
                Arguments.of(confirmed, DONE, CARRIED_OUT, "recommendation"),
                Arguments.of(
                        List.of(AGREED, SENT_BACK),
                        REQUEST,
                        "only-what-is-carried-out-gets-a-later-date",
                        "recommendation"),
                Arguments.of(List.of(IN_WORDS), REQUEST, "later-date-needs-a-date-to-follow", "recommendation"),
                Arguments.of(List.of(DISAGREED), REQUEST, "later-date-needs-a-date-to-follow", "recommendation"),
                Arguments.of(
                        List.of(AGREED, REQUESTED),
                        new RequestLaterDate(I, LATEST, WORDS),
                        "one-later-date-waits-at-a-time",
                        "due"),
                Arguments.of(List.of(AGREED), new RequestLaterDate(I, DUE, WORDS), later, "due"),
                Arguments.of(List.of(AGREED), new RequestLaterDate(I, inWords("TBC"), WORDS), later, "due"),
                Arguments.of(List.of(AGREED, REQUESTED), new GrantLaterDate(I, DUE, null), later, "due"),
                Arguments.of(List.of(AGREED), GRANT, DECIDED, "recommendation"),
                Arguments.of(List.of(AGREED, REQUESTED, GRANTED), GRANT, DECIDED, "recommendation"),
                Arguments.of(List.of(AGREED, REQUESTED, REFUSED), REFUSE, DECIDED, "recommendation"),
                Arguments.of(List.of(AGREED, REQUESTED, SENT_BACK), GRANT, DECIDED, "recommendation"),
                Arguments.of(List.of(AGREED, REQUESTED, REPORTED, CONFIRMED), REFUSE, DECIDED, "recommendation"),
                Arguments.of(List.of(AGREED, REQUESTED, SENT_BACK, AGREED), GRANT, DECIDED, "recommendation"),
                Arguments.of(List.of(AGREED, ACCEPTED), CONFIRM, CONFIRMABLE, "recommendation"),
                Arguments.of(List.of(AGREED, ACCEPTED), REJECT, CONFIRMABLE, "recommendation"),
                Arguments.of(confirmed, CONFIRM, CONFIRMABLE, "recommendation"),
                Arguments.of(
                        confirmed,
                        new CloseRecommendation(I, WORDS),
                        "closed-recommendation-stays-closed",
                        "recommendation"),
                Arguments.of(
                        reported,
                        new CloseRecommendation(I, null),
                        "closing-without-an-accepted-answer-needs-a-reason",
                        "reason"),
                Arguments.of(
                        List.of(AGREED),
                        new HandOverRecommendation(I, DIRECTOR, null),
                        "entry-changes-something",
                        "owner"),
                Arguments.of(List.of(AGREED), new CorrectActionDue(I, DUE, WORDS), "entry-changes-something", "due"),
                Arguments.of(reported, new RejectCompletion(I, WORDS, DUE), "entry-changes-something", "due"),
                Arguments.of(
                        List.of(new RecommendationPrioritised(I, Priority.LOW, WORDS)),
                        new PrioritiseRecommendation(I, Priority.FUNDAMENTAL, WORDS),
                        "priorities-of-a-review-share-one-scale",
                        "priority"),
                Arguments.of(
                        List.of(new RecommendationPrioritised(I, Priority.LOW, WORDS)),
                        new PrioritiseRecommendation(I, Priority.LOW, WORDS),
                        "entry-changes-something",
                        "priority"));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatWasAgreedIsCarriedOutStepByStep(List<ReviewEvent> before, ReviewCommand command, ReviewEvent event) {
        after(before, command).expectEvents(event);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatDoesNotFollowIsRefused(List<ReviewEvent> before, ReviewCommand command, String code, String field) {
        refused(after(before, command), code, field);
    }

    @Test
    void theRefusalSaysWhetherThePanelHasStillToConfirm() {
        after(List.of(AGREED, REPORTED), DONE)
                .expectExceptionMessage("Recommendation i is reported complete, and the panel has still to confirm it");
        after(List.of(), DONE)
                .expectExceptionMessage("Recommendation i is open; this takes one that is answered or accepted");
    }

    @Test
    void theProgrammeReportsAndAsksAndThePanelDecides() {
        for (ReviewCommand command : List.of(PROGRESS, REQUEST, DONE)) {
            for (Role role : List.of(Role.OWNER, Role.PROGRAMME_OFFICE)) {
                assertThat(given(List.of(AGREED), role, command)).isNotNull();
            }
            refused(given(List.of(AGREED), Role.AUDITOR, command), "only-the-programme-may-answer");
        }
        for (Role role : List.of(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD, Role.BOARD_SECRETARY)) {
            refused(given(List.of(AGREED, REQUESTED), role, GRANT), "only-auditors-may-review");
            refused(given(List.of(AGREED, REQUESTED), role, REFUSE), "only-auditors-may-review");
            refused(given(List.of(AGREED, REPORTED), role, CONFIRM), "only-auditors-may-review");
        }
    }

    @Test
    void evidenceOfProgressAndCompletionIsOnRecord() {
        EntryLink unseen = new EntryLink(SEEN.workstream(), 8L);
        refused(
                after(List.of(AGREED), new ReportProgress(I, 10, null, List.of(SEEN, unseen))),
                "evidence-is-on-record",
                "evidence[1]");
        refused(
                after(List.of(AGREED), new ReportCompletion(I, WORDS, List.of(unseen))),
                "evidence-is-on-record",
                "evidence[0]");
    }

    @Test
    void anAnswerThatAgreesSaysWhatIsDoneByWhomAndByWhen() {
        invalid("action", () -> new AnswerRecommendation(I, WORDS, null, Agreement.AGREED, null, DIRECTOR, DUE));
        invalid("owner", () -> new AnswerRecommendation(I, WORDS, null, Agreement.PARTLY_AGREED, ACTION, null, DUE));
        invalid("due", () -> new AnswerRecommendation(I, WORDS, null, Agreement.AGREED, ACTION, DIRECTOR, null));
        invalid("owner", () -> new AnswerRecommendation(I, WORDS, null, Agreement.NOT_AGREED, ACTION, null, DUE));
        invalid("action", () -> new AnswerRecommendation(I, WORDS, null, Agreement.NOT_AGREED, null, DIRECTOR, null));
        invalid("agreement", () -> new AnswerRecommendation(I, WORDS, null, null, ACTION, DIRECTOR, DUE));
    }

    @Test
    void progressIsSaidInPerCentOrInWords() {
        invalid("text", () -> new ReportProgress(I, null, null, null));
        invalid("percent", () -> new ReportProgress(I, 101, null, null));
        invalid("percent", () -> new ReportProgress(I, -1, WORDS, null));
    }

    @Test
    void aReviewSaysOnWhichScaleItsPrioritiesAre() {
        AuditRecommendation high = new AuditRecommendation(I, WORDS, null, DUE, Priority.HIGH);
        invalid("scale", () -> registering(high, null));
        invalid("recommendations[0].priority", () -> registering(high, PriorityScale.FUNDAMENTAL_IMPORTANT_DESIRABLE));
        assertThat(registering(high, PriorityScale.HIGH_MEDIUM_LOW).recommendations())
                .containsExactly(high);
    }

    private static RegisterReview registering(AuditRecommendation made, PriorityScale scale) {
        return new RegisterReview(PROGRAMME, REGISTERED.title(), REGISTERED.panel(), REPORTED_ON, List.of(made), scale);
    }

    private static void invalid(String field, Runnable making) {
        assertThatThrownBy(making::run).isInstanceOfSatisfying(InvalidValue.class, e -> assertThat(e.field())
                .isEqualTo(field));
    }

    private static TargetDate inWords(String words) {
        return TargetDate.read(words, TODAY);
    }

    private ResultValidator<ReviewAggregate> after(List<ReviewEvent> steps, ReviewCommand command) {
        return given(steps, ofTheProgramme(command) ? Role.PROGRAMME_OFFICE : Role.AUDITOR, command);
    }

    private static boolean ofTheProgramme(ReviewCommand command) {
        return command instanceof AnswerRecommendation
                || command instanceof ReportProgress
                || command instanceof RequestLaterDate
                || command instanceof ReportCompletion
                || command instanceof HandOverRecommendation;
    }

    private ResultValidator<ReviewAggregate> given(List<ReviewEvent> steps, Role role, ReviewCommand command) {
        List<Object> given = new ArrayList<>(List.of(happened(REPORTED_ON, REGISTERED)));
        steps.forEach(step -> given.add(happened(ANSWERED_ON, step)));
        return Trial.of(ReviewAggregate.class, register)
                .given(given)
                .when(Asked.of(id, role, PROGRAMME).to(command));
    }
}
