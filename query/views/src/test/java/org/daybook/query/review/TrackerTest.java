package org.daybook.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.query.review.Audited.I;
import static org.daybook.query.review.Audited.II;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.ListParameters;
import org.daybook.query.listing.Listing;
import org.daybook.query.review.tracker.AgeBand;
import org.daybook.query.review.tracker.TrackedRecommendation;
import org.daybook.query.review.tracker.TrackerCounts;
import org.daybook.query.review.tracker.TrackerFilter;
import org.daybook.query.review.tracker.TrackerParameters;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.answer.Agreement;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.followup.ActionDueCorrected;
import org.daybook.shared.review.followup.CompletionConfirmed;
import org.daybook.shared.review.followup.CompletionRejected;
import org.daybook.shared.review.followup.CompletionReported;
import org.daybook.shared.review.followup.RecommendationHandedOver;
import org.daybook.shared.review.followup.RecommendationPrioritised;
import org.daybook.shared.review.followup.RecommendationProgressReported;
import org.daybook.shared.review.laterdate.LaterDateGranted;
import org.daybook.shared.review.laterdate.LaterDateRefused;
import org.daybook.shared.review.laterdate.LaterDateRequested;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

/** Recommendation i of the review is agreed in July 2017 and due in October; ii was accepted in words and has no date. */
class TrackerTest {

    private static final Text WORDS = new Text("The supplier withdrew");
    private static final Post DIRECTOR = new Post("Director of HR");

    private final Audited audited = new Audited();

    TrackerTest() {
        audited.at(
                "2017-07-03",
                new RecommendationAnswered(
                        I, WORDS, List.of(), Agreement.AGREED, new Text("Name a day"), DIRECTOR, date("31/10/17")));
        audited.at("2017-07-04", new RecommendationPrioritised(I, Priority.HIGH, WORDS));
    }

    @Test
    void whatIsAgreedIsOverdueOnceItsDateHasPassed() {
        assertThat(labels("overdue", "2017-10-31")).isEmpty();
        assertThat(labels("overdue", "2017-11-01")).containsExactly("i");
        TrackedRecommendation one = one("2017-11-01");
        assertThat(one.action().action()).isEqualTo(new Text("Name a day"));
        assertThat(one.action().owner()).isEqualTo(DIRECTOR);
        assertThat(one.dueNext()).isEqualTo(date("31/10/17"));
        assertThat(one.priority()).isEqualTo(Priority.HIGH);
        assertThat(one.review().title().value()).isEqualTo("DARA review");
    }

    @Test
    void aLaterDateWaitsForThePanelAndCountsOnceGranted() {
        audited.at("2017-10-02", new LaterDateRequested(I, date("31/12/17"), WORDS));
        assertThat(labels("later-dates", "2017-10-02")).containsExactly("i");
        TrackedRecommendation asked = one("2017-10-02");
        assertThat(asked.action().requestedDue()).isEqualTo(date("31/12/17"));
        assertThat(asked.requestReason()).isEqualTo(WORDS);
        assertThat(asked.dueNext()).isEqualTo(date("31/10/17"));
        assertThat(asked.action().extensions()).isZero();
        audited.at("2017-10-09", new LaterDateGranted(I, date("30/11/17"), null));
        TrackedRecommendation granted = one("2017-10-09");
        assertThat(labels("later-dates", "2017-10-09")).isEmpty();
        assertThat(granted.dueNext()).isEqualTo(date("30/11/17"));
        assertThat(granted.action().originalDue()).isEqualTo(date("31/10/17"));
        assertThat(granted.action().extensions()).isEqualTo(1);
        audited.at("2017-10-10", new LaterDateRequested(I, date("31/12/17"), WORDS));
        audited.at("2017-10-11", new LaterDateRefused(I, WORDS));
        assertThat(one("2017-10-11").dueNext()).isEqualTo(date("30/11/17"));
        assertThat(one("2017-10-11").action().extensions()).isEqualTo(1);
        assertThat(labels("overdue", "2017-12-01")).containsExactly("i");
    }

    @Test
    void aDateThatWasWrongOnRecordIsNoExtension() {
        audited.at("2017-10-02", new ActionDueCorrected(I, date("31/12/17"), WORDS));
        assertThat(one("2017-10-02").dueNext()).isEqualTo(date("31/12/17"));
        assertThat(one("2017-10-02").action().extensions()).isZero();
    }

    @Test
    void anotherAnswerReplacesWhatWasAgreedButNotTheNumberOfExtensions() {
        audited.at("2017-08-01", new LaterDateRequested(I, date("31/12/17"), WORDS));
        audited.at("2017-08-02", new LaterDateGranted(I, date("31/12/17"), null));
        audited.at("2017-08-03", new LaterDateRequested(I, date("31/01/18"), WORDS));
        audited.at(
                "2017-08-04", new RecommendationAnswered(I, WORDS, List.of(), Agreement.NOT_AGREED, null, null, null));
        UndertakingItem action = one("2017-08-04").action();
        assertThat(action.agreement()).isEqualTo(Agreement.NOT_AGREED);
        assertThat(action.due()).isNull();
        assertThat(action.owner()).isNull();
        assertThat(action.requestedDue()).isNull();
        assertThat(action.extensions()).isEqualTo(1);
        assertThat(labels("overdue", "2018-06-01")).isEmpty();
    }

    @Test
    void whatIsSaidToBeDoneStaysOpenUntilThePanelConfirmsIt() {
        audited.at("2017-10-20", new RecommendationProgressReported(I, 60, null, List.of()));
        audited.at("2017-10-30", new CompletionReported(I, new Text("It names one"), List.of(Audited.RATED)));
        assertThat(labels("open", "2017-11-05")).containsExactly("ii", "i");
        assertThat(labels("overdue", "2017-11-05")).isEmpty();
        assertThat(one("2017-11-05").percent()).isEqualTo(100);
        audited.at("2017-11-06", new CompletionRejected(I, new Text("It does not"), null));
        assertThat(one("2017-11-06").state()).isEqualTo(RecommendationStatus.ACCEPTED);
        assertThat(labels("overdue", "2017-11-06")).containsExactly("i");
        audited.at("2017-11-07", new CompletionReported(I, new Text("Now it does"), List.of()));
        audited.at("2017-12-01", new CompletionConfirmed(I, null));
        assertThat(labels("open", "2017-12-01")).containsExactly("ii");
        assertThat(labels("completed", "2017-12-01")).containsExactly("i");
        assertThat(one("2017-12-01").completion())
                .isEqualTo(new CompletionItem(LocalDate.parse("2017-11-07"), false, false));
    }

    @Test
    void completedSinceTheLastMeetingLeavesOutWhatWasDoneBefore() {
        audited.at("2017-10-30", new CompletionReported(I, WORDS, List.of()));
        audited.at("2017-11-06", new CompletionConfirmed(I, null));
        assertThat(tracked(filter("completed", "2017-11-06"), "2017-12-01")).hasSize(1);
        assertThat(tracked(filter("completed", "2017-11-07"), "2017-12-01")).isEmpty();
    }

    @Test
    void theCountsSayHowManyByPriorityAndAgeAndWhatShareWasInTime() {
        audited.at("2017-08-01", new LaterDateRequested(I, date("31/12/17"), WORDS));
        audited.at("2017-08-02", new LaterDateGranted(I, date("31/12/17"), null));
        TrackerCounts open = counts("2017-08-02");
        assertThat(open.open()).isEqualTo(2);
        assertThat(open.byPriority())
                .containsExactly(
                        new TrackerCounts.PriorityCount(Priority.HIGH, 1, 0, 0, 0),
                        new TrackerCounts.PriorityCount(null, 1, 0, 0, 0));
        assertThat(open.byAge())
                .contains(new TrackerCounts.AgeCount(AgeBand.UNDER_12_MONTHS, 2))
                .contains(new TrackerCounts.AgeCount(AgeBand.OLDER, 0));
        assertThat(open.onTime()).isEqualTo(new TrackerCounts.OnTime(0, 0, 0, null));
        audited.at("2017-12-20", new CompletionReported(I, WORDS, List.of()));
        audited.at("2018-02-01", new CompletionConfirmed(I, null));
        assertThat(counts("2018-02-01").onTime()).isEqualTo(new TrackerCounts.OnTime(1, 1, 0, 100));
        assertThat(counts("2018-09-23").byAge()).contains(new TrackerCounts.AgeCount(AgeBand.OLDER, 1));
    }

    @Test
    void anOwnerFindsTheirOwnHoweverThePostIsWritten() {
        assertThat(tracked(TrackerFilter.of(new TrackerParameters(null, null, null, "director  of hr")), "2017-08-01"))
                .extracting(TrackedRecommendation::recommendation)
                .containsExactly("i");
        audited.at("2017-08-02", new RecommendationHandedOver(I, new Post("Head of Learning"), null));
        assertThat(tracked(
                        TrackerFilter.of(new TrackerParameters(null, null, "HIGH", "Head of Learning")), "2017-08-02"))
                .hasSize(1);
        assertThat(one("2017-08-01").action().owner()).isEqualTo(DIRECTOR);
    }

    @Test
    void theTrackerIsReadPageByPage() {
        Listing<TrackedRecommendation> first = page(new ListParameters(null, "1", null, null, null));
        assertThat(first.items())
                .extracting(TrackedRecommendation::recommendation)
                .containsExactly("ii");
        Listing<TrackedRecommendation> second = page(new ListParameters(null, "1", first.next(), null, null));
        assertThat(second.items())
                .extracting(TrackedRecommendation::recommendation)
                .containsExactly("i");
        assertThat(second.next()).isNull();
    }

    @Test
    void whatCannotBeMeantIsRefusedByItsParameter() {
        refused("table", new TrackerParameters("closed", null, null, null));
        refused("since", new TrackerParameters(null, "31/01/2017", null, null));
        refused("priority", new TrackerParameters(null, null, "high", null));
        refused("owner", new TrackerParameters(null, null, null, " "));
    }

    private static void refused(String field, TrackerParameters asked) {
        assertThatThrownBy(() -> TrackerFilter.of(asked))
                .isInstanceOfSatisfying(
                        InvalidValue.class, e -> assertThat(e.field()).isEqualTo(field));
    }

    private TrackedRecommendation one(String day) {
        return labelled(I, day);
    }

    private TrackedRecommendation labelled(Label label, String day) {
        return tracked(TrackerFilter.of(TrackerParameters.NONE), day).stream()
                .filter(made -> made.recommendation().equals(label.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> labels(String table, String day) {
        assertThat(labelled(II, day)).isNotNull();
        return tracked(filter(table, null), day).stream()
                .map(TrackedRecommendation::recommendation)
                .toList();
    }

    private static TrackerFilter filter(String table, String since) {
        return TrackerFilter.of(new TrackerParameters(table, since, null, null));
    }

    private List<TrackedRecommendation> tracked(TrackerFilter filter, String day) {
        return audited.tracker().all(filter, all(), moment(day), Audited.reader());
    }

    private Listing<TrackedRecommendation> page(ListParameters asked) {
        return audited.tracker()
                .page(TrackerFilter.of(TrackerParameters.NONE), asked, moment("2017-08-01"), Audited.reader());
    }

    private TrackerCounts counts(String day) {
        return audited.tracker()
                .counts(TrackerFilter.of(TrackerParameters.NONE), all(), moment(day), Audited.reader())
                .counts();
    }

    private static ListParameters all() {
        return new ListParameters(null, null, null, null, null);
    }

    private AsOf moment(String day) {
        return new AsOf(
                LocalDate.parse(day),
                Instant.parse(day + "T12:00:00Z"),
                audited.record().head());
    }

    private static TargetDate date(String written) {
        return TargetDate.read(written, LocalDate.parse("2017-07-03"));
    }
}
