package org.daybook.shared.contract;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.review.ReviewTextRedacted;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;

/** One full example of every event of reviews: no component absent. */
final class ReviewExamples {

    private static final Label XIV = new Label("xiv");
    private static final WorkstreamId WORKSTREAM = WorkstreamId.of("20210000-0000-4000-8000-000000000002");
    private static final TargetDate DUE = TargetDate.read("Q2 17/18", LocalDate.parse("2022-06-01"));

    static final List<DaybookEvent> ALL = List.of(
            new ReviewRegistered(
                    ProgrammeExamples.PROGRAMME,
                    new Name("Diversity & Inclusion Review"),
                    new Name("Audit Panel"),
                    LocalDate.of(2016, 9, 23),
                    List.of(new AuditRecommendation(
                            XIV, new Text("Say who oversees it"), new Post("Director of HR"), DUE))),
            new RecommendationAnswered(
                    XIV,
                    new Text("3.22 The panel does.\n\n3.23 So does the board."),
                    List.of(new EntryLink(WORKSTREAM, 7L))),
            new AnswerAccepted(XIV, new Text("To be looked at again in a year")),
            new AnswerSentBack(XIV, new Text("It names no date"), DUE),
            new AnswerRescheduled(XIV, DUE, new Text("The board meets later")),
            new RecommendationClosed(XIV, new Text("Overtaken by the next review")),
            new RecommendationReopened(XIV, new Text("The board has not met"), DUE),
            new ReviewTextRedacted(ProgrammeExamples.redaction("section 17 of the Data Protection Act")));

    private ReviewExamples() {}
}
