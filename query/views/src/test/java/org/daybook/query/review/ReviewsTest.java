package org.daybook.query.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.query.review.Audited.I;
import static org.daybook.query.review.Audited.II;
import static org.daybook.query.review.Audited.PROGRAMME;
import static org.daybook.query.review.Audited.RATED;
import static org.daybook.query.review.Audited.REVIEW;
import static org.daybook.query.review.Audited.WORKSTREAM;
import static org.daybook.query.review.Audited.answered;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daybook.query.facts.entry.StoredEntry;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.junit.jupiter.api.Test;

class ReviewsTest {

    private final Audited audited = new Audited();

    @Test
    void aReviewShowsItsRecommendationsInTheOrderOfTheReport() {
        Review review = audited.on("2016-09-23");
        assertThat(review.title()).isEqualTo(new Name("DARA review"));
        assertThat(review.panel()).isEqualTo(new Name("Audit Panel"));
        assertThat(review.programme().name()).isEqualTo(new Name("Inclusion"));
        assertThat(review.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        assertThat(review.recommendations())
                .extracting(RecommendationItem::recommendation)
                .containsExactly("ii", "i");
        assertThat(review.recommendations())
                .extracting(RecommendationItem::answer)
                .containsOnlyNulls();
    }

    @Test
    void anAnswerStandsWithItsParagraphsAndWhoGaveIt() {
        RecommendationItem one = one(audited.on("2017-03-31"));
        assertThat(one.state()).isEqualTo(RecommendationStatus.ANSWERED);
        assertThat(one.since()).isEqualTo(LocalDate.parse("2017-03-31"));
        assertThat(one.answer().text().value()).contains("board.\n\n3.8");
        assertThat(one.answer().version()).isEqualTo(2);
        assertThat(one.answer().by().post().value()).isEqualTo("Head of Diversity and Inclusion");
    }

    @Test
    void anAnswerIsOverdueOnceItsLastPossibleDayHasPassed() {
        assertThat(one(audited.on("2017-03-30")).overdue()).isFalse();
        assertThat(two(audited.on("2017-03-30")).overdue()).isFalse();
        long beforeTheAnswer = audited.record().head() - 3;
        assertThat(one(audited.on("2017-03-31", beforeTheAnswer)).overdue()).isFalse();
        audited.at(
                "2017-05-03",
                new AnswerRescheduled(
                        I, TargetDate.read("10/05/17", LocalDate.parse("2017-03-31")), new Text("Urgent")));
        assertThat(one(audited.on("2017-05-10")).overdue()).isFalse();
        assertThat(one(audited.on("2017-05-11")).overdue()).isTrue();
        assertThat(two(audited.on("2017-05-11")).overdue()).isFalse();
    }

    @Test
    void whatWasSentBackIsDueByAnotherDateAndShowsTheAnswerThatDidNotDo() {
        RecommendationItem one = one(audited.on("2017-06-30"));
        assertThat(one.state()).isEqualTo(RecommendationStatus.SENT_BACK);
        assertThat(one.why()).isEqualTo(new Text("No day is named"));
        assertThat(one.answerDue()).isEqualTo(TargetDate.read("30/06/17", LocalDate.parse("2017-03-31")));
        assertThat(one.originalAnswerDue()).isEqualTo(TargetDate.read("03/17", LocalDate.parse("2017-03-31")));
        assertThat(one.overdue()).isFalse();
        assertThat(one(audited.on("2017-07-01")).overdue()).isTrue();
        assertThat(one.answer().text().value()).startsWith("3.7");
    }

    @Test
    void whatWasKnownThenIsNotChangedByWhatIsRecordedLater() {
        long then = audited.record().head();
        Review before = audited.on("2017-06-30", then);
        audited.record().at(Instant.parse("2017-08-01T09:00:00Z"));
        audited.record().record(REVIEW, answered(I, "Late"), LocalDate.parse("2017-06-29"));
        assertThat(audited.on("2017-06-30", then)).isEqualTo(before);
        assertThat(one(audited.on("2017-06-30")).state()).isEqualTo(RecommendationStatus.ANSWERED);
    }

    @Test
    void evidenceSaysWhatItIsAndWhetherItWasCorrected() {
        EvidenceItem evidence = evidence(audited.on("2017-04-01"));
        assertThat(evidence.workstream()).isEqualTo(RATED.workstream());
        assertThat(evidence.entry()).isEqualTo(1);
        assertThat(evidence.title()).isEqualTo("RAG changed");
        assertThat(evidence.voided()).isFalse();
        audited.record().record(WORKSTREAM, new EntryCorrected(1L, null, new Text("Another workstream's")));
        assertThat(evidence(audited.on("2017-05-02")).voided()).isTrue();
    }

    @Test
    void ofEvidenceThatTheReaderMayNotReadOnlyThePlaceIsTold() {
        UUID programme = UUID.fromString("20160000-0000-4000-8000-0000000000f0");
        UUID workstream = UUID.fromString("20160000-0000-4000-8000-0000000000f1");
        audited.record().record(programme, new ProgrammeOpened(new Name("Secret"), Marking.OFFICIAL));
        audited.record().record(workstream, new WorkstreamOpened(new ProgrammeId(programme), new Name("Secret"), null));
        EntryLink elsewhere = new EntryLink(new WorkstreamId(workstream), 0L);
        audited.at("2017-06-01", answered(I, "See there", elsewhere));
        assertThat(evidence(audited.on("2017-06-01")).title()).isEqualTo("Workstream opened");
        Review seen = audited.as(Audited.reader(new ProgrammeId(PROGRAMME)), "2017-06-01");
        assertThat(evidence(seen)).isEqualTo(EvidenceItem.unread(elsewhere));
    }

    @Test
    void theReportCoversTheQuarterOfItsDayUpToThatDay() {
        QuarterlyReport report = audited.report("2017-03-31");
        assertThat(report.quarter())
                .isEqualTo(new Quarter("Q1 2017", LocalDate.parse("2017-01-01"), LocalDate.parse("2017-03-31")));
        assertThat(report.answered()).isEqualTo(2);
        assertThat(report.judged()).isZero();
        assertThat(report.standing()).isEqualTo(new RecommendationCounts(0, 2, 0, 0, 0, 0, 0, 0, 0));
        assertThat(audited.report("2017-03-30").answered()).isEqualTo(1);
        assertThat(audited.report("2016-12-31").recommendations())
                .flatExtracting(ReportedRecommendation::steps)
                .isEmpty();
    }

    @Test
    void theReportSaysWhatWasAnsweredJudgedAndRescheduledAndWhy() {
        audited.at(
                "2017-05-03",
                new AnswerRescheduled(
                        I, TargetDate.read("TBC", LocalDate.parse("2017-03-31")), new Text("The board meets later")));
        QuarterlyReport report = audited.report("2017-06-30");
        assertThat(report.judged()).isEqualTo(2);
        assertThat(report.standing()).isEqualTo(new RecommendationCounts(0, 0, 1, 1, 0, 0, 0, 0, 0));
        List<Step> steps = report.recommendations().getLast().steps();
        assertThat(steps).extracting(Step::title).containsExactly("Answer sent back", "Answer rescheduled");
        assertThat(steps).extracting(Step::state).containsExactly(RecommendationStatus.SENT_BACK, null);
        assertThat(steps)
                .extracting(step -> step.why().value())
                .containsExactly("No day is named", "The board meets later");
        assertThat(steps)
                .extracting(Step::answerDue)
                .containsExactly(
                        TargetDate.read("30/06/17", LocalDate.parse("2017-03-31")),
                        TargetDate.read("TBC", LocalDate.parse("2017-03-31")));
    }

    @Test
    void theReportOfTheNextQuarterNamesWhatIsOverdueThoughNothingHappened() {
        QuarterlyReport report = audited.report("2017-08-01");
        assertThat(report.quarter().name()).isEqualTo("Q3 2017");
        assertThat(report.standing().overdue()).isEqualTo(1);
        assertThat(report.recommendations())
                .extracting(ReportedRecommendation::overdue)
                .containsExactly(false, true);
        assertThat(report.recommendations())
                .flatExtracting(ReportedRecommendation::steps)
                .isEmpty();
    }

    @Test
    void aClosedRecommendationCanComeBack() {
        audited.at("2017-06-01", new RecommendationClosed(II, null));
        assertThat(two(audited.on("2017-06-01")).state()).isEqualTo(RecommendationStatus.CLOSED);
        audited.at("2017-06-02", new RecommendationReopened(II, new Text("It was not so"), null));
        assertThat(two(audited.on("2017-06-02")).state()).isEqualTo(RecommendationStatus.OPEN);
        assertThat(two(audited.on("2017-06-02")).overdue()).isTrue();
    }

    @Test
    void beforeItsRegistrationThereIsNoReview() {
        assertThatThrownBy(() -> audited.on("2016-09-22"))
                .isInstanceOfSatisfying(
                        Rejection.class, e -> assertThat(e.code()).isEqualTo("not-registered-then"));
        assertThatThrownBy(() -> audited.on("2017-01-01", 2)).isInstanceOf(Rejection.class);
    }

    @Test
    void entriesOfAReviewBelongToItsProgramme() {
        for (StoredEntry stored : audited.record().stored()) {
            EntryHeader header = stored.entry().header();
            assertThat(audited.record()
                            .written()
                            .newest(header.aggregate())
                            .orElseThrow()
                            .programme())
                    .isEqualTo(new ProgrammeId(PROGRAMME));
        }
    }

    private static RecommendationItem one(Review review) {
        return review.recommendations().getLast();
    }

    private static RecommendationItem two(Review review) {
        return review.recommendations().getFirst();
    }

    private static EvidenceItem evidence(Review review) {
        return one(review).answer().evidence().getFirst();
    }
}
