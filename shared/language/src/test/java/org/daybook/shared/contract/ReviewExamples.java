package org.daybook.shared.contract;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.PriorityScale;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.review.ReviewTextRedacted;
import org.daybook.shared.review.answer.Agreement;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRescheduled;
import org.daybook.shared.review.answer.AnswerSentBack;
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
                            XIV, new Text("Say who oversees it"), new Post("Director of HR"), DUE, Priority.HIGH)),
                    PriorityScale.HIGH_MEDIUM_LOW),
            new RecommendationAnswered(
                    XIV,
                    new Text("3.22 The panel does.\n\n3.23 So does the board."),
                    List.of(new EntryLink(WORKSTREAM, 7L)),
                    Agreement.PARTLY_AGREED,
                    new Text("Publish who oversees what"),
                    new Post("Head of Diversity"),
                    DUE),
            new AnswerAccepted(XIV, new Text("To be looked at again in a year")),
            new AnswerSentBack(XIV, new Text("It names no date"), DUE),
            new AnswerRescheduled(XIV, DUE, new Text("The board meets later")),
            new RecommendationClosed(XIV, new Text("Overtaken by the next review")),
            new RecommendationReopened(XIV, new Text("The board has not met"), DUE),
            new RecommendationPrioritised(XIV, Priority.MEDIUM, new Text("The risk has passed")),
            new RecommendationHandedOver(XIV, new Post("Head of Learning"), new Text("The team has moved")),
            new RecommendationProgressReported(
                    XIV, 60, new Text("The plan is with the board"), List.of(new EntryLink(WORKSTREAM, 8L))),
            new LaterDateRequested(XIV, DUE, new Text("The supplier withdrew")),
            new LaterDateGranted(XIV, DUE, new Text("For the last time")),
            new LaterDateRefused(XIV, new Text("It was moved twice already")),
            new ActionDueCorrected(XIV, DUE, new Text("The letter says so")),
            new CompletionReported(XIV, new Text("It is on the intranet"), List.of(new EntryLink(WORKSTREAM, 9L))),
            new CompletionConfirmed(XIV, new Text("Seen by the auditor")),
            new CompletionRejected(XIV, new Text("The page is empty"), DUE),
            new ReviewTextRedacted(ProgrammeExamples.redaction("section 17 of the Data Protection Act")));

    private ReviewExamples() {}
}
