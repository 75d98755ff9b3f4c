package org.daybook.query.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.facts.standing.Openings.Opening;
import org.daybook.query.listing.Lists;
import org.daybook.query.listing.StandingParts;
import org.daybook.query.review.tracker.FindRecommendations;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewId;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerSentBack;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;

/**
 * What a panel reported in September 2016 and how it was answered: recommendation ii before recommendation i, both due in
 * March 2017; i in March with an entry as evidence, and sent back in May; ii accepted in April.
 */
final class Audited {

    static final UUID PROGRAMME = UUID.fromString("20160000-0000-4000-8000-000000000000");
    static final UUID WORKSTREAM = UUID.fromString("20160000-0000-4000-8000-000000000001");
    static final UUID REVIEW = UUID.fromString("20160000-0000-4000-8000-000000000002");
    static final Label I = new Label("i");
    static final Label II = new Label("ii");
    static final EntryLink RATED = new EntryLink(new WorkstreamId(WORKSTREAM), 1L);

    private final TestRecord record = TestRecord.beginning(Instant.parse("2016-04-01T09:00:00Z"));

    Audited() {
        record.record(PROGRAMME, new ProgrammeOpened(new Name("Inclusion"), Marking.OFFICIAL_SENSITIVE));
        record.record(WORKSTREAM, new WorkstreamOpened(new ProgrammeId(PROGRAMME), new Name("Strategy"), null));
        record.record(WORKSTREAM, rated(RagRating.GREEN));
        at("2016-09-23", registered());
        at("2017-01-16", answered(II, "3.9 There is a plan."));
        at("2017-03-31", answered(I, "3.7 It goes to the board.\n\n3.8 Its terms are signed off.", RATED));
        at("2017-04-03", new AnswerAccepted(II, null));
        at(
                "2017-05-02",
                new AnswerSentBack(
                        I, new Text("No day is named"), TargetDate.read("30/06/17", LocalDate.parse("2017-03-31"))));
    }

    private static ReviewRegistered registered() {
        TargetDate due = TargetDate.read("03/17", LocalDate.parse("2017-03-31"));
        return new ReviewRegistered(
                new ProgrammeId(PROGRAMME),
                new Name("DARA review"),
                new Name("Audit Panel"),
                LocalDate.parse("2016-09-23"),
                List.of(
                        new AuditRecommendation(II, new Text("Write a plan"), null, due),
                        new AuditRecommendation(I, new Text("Sign off the strategy"), new Post("Director"), due)));
    }

    static RagChanged rated(RagRating rating) {
        return new RagChanged(RagDimension.PROJECT, rating, new Text("On track"));
    }

    static RecommendationAnswered answered(Label label, String text, EntryLink... evidence) {
        return new RecommendationAnswered(label, new Text(text), List.of(evidence));
    }

    /** Recorded at nine on that day, and holding from it. */
    void at(String day, ReviewEvent event) {
        record.at(Instant.parse(day + "T09:00:00Z"));
        record.record(REVIEW, event, LocalDate.parse(day));
    }

    TestRecord record() {
        return record;
    }

    Review on(String day) {
        return on(day, record.head());
    }

    /** For one who knows the record up to that position. */
    Review on(String day, long known) {
        return found().at(opening(), moment(day, known), reader()).review();
    }

    Review as(Actor reader, String day) {
        return found().at(opening(), moment(day, record.head()), reader).review();
    }

    QuarterlyReport report(String day) {
        return found().report(opening(), moment(day, record.head()), reader()).report();
    }

    private FindReview found() {
        return new FindReview(
                new StandingParts(record.standings()), record.written(), new FindEvidence(record.written()));
    }

    FindRecommendations tracker() {
        return new FindRecommendations(
                new Lists(record.openings(), new StandingParts(record.standings()), record.outlines()));
    }

    private Opening opening() {
        return record.openings().review(new ReviewId(REVIEW), reader());
    }

    private static AsOf moment(String day, long known) {
        return new AsOf(LocalDate.parse(day), Instant.parse(day + "T12:00:00Z"), known);
    }

    static Actor reader(ProgrammeId... programmes) {
        return new Actor(TestRecord.ACCOUNT, TestRecord.POST, List.of(new Grant(Role.AUDITOR, Set.of(programmes))));
    }
}
