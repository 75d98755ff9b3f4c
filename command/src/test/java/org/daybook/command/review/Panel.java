package org.daybook.command.review;

import static org.daybook.command.aggregate.Asked.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.RegisterReview;
import org.daybook.shared.review.ReviewRegistered;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/** What the tests speak of: a programme, and a panel's report on it with two recommendations. */
final class Panel {

    static final ProgrammeId PROGRAMME = new ProgrammeId(UUID.fromString("20160000-0000-4000-8000-000000000000"));
    static final LocalDate PROGRAMME_OPENED_ON = TODAY.minusDays(200);
    static final LocalDate REPORTED_ON = TODAY.minusDays(100);
    static final Label I = new Label("i");
    static final Label II = new Label("ii");
    static final TargetDate DUE = TargetDate.read("31/03/22", LocalDate.parse("2022-06-01"));
    static final TargetDate LATER = TargetDate.read("30/06/22", LocalDate.parse("2022-06-01"));
    static final Text WORDS = new Text("Because");

    static final List<AuditRecommendation> RECOMMENDATIONS = List.of(
            new AuditRecommendation(I, new Text("Sign off the strategy"), new Post("Director of SIDU"), DUE),
            new AuditRecommendation(II, new Text("Write a plan"), null, DUE));

    static final RegisterReview REGISTERING = new RegisterReview(
            PROGRAMME, new Name("DARA review"), new Name("Audit Panel"), REPORTED_ON, RECOMMENDATIONS);
    static final ReviewRegistered REGISTERED = new ReviewRegistered(
            PROGRAMME, new Name("DARA review"), new Name("Audit Panel"), REPORTED_ON, RECOMMENDATIONS);

    private Panel() {}

    static ProgrammeRules programme(boolean open) {
        StateTimeline<ProgrammeStatus> opened = StateTimeline.from(PROGRAMME_OPENED_ON, ProgrammeStatus.OPEN);
        return new ProgrammeRules(
                PROGRAMME,
                new Name("Inclusion"),
                Marking.OFFICIAL,
                null,
                null,
                Map.of(),
                open ? opened : opened.with(ProgrammeStatus.CLOSED, PROGRAMME_OPENED_ON));
    }
}
