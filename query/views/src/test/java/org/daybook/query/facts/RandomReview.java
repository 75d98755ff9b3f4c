package org.daybook.query.facts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.review.AuditRecommendation;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.review.Priority;
import org.daybook.shared.review.PriorityScale;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.ReviewRegistered;
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

/** A review of the programme of a random history, as far as facts go: whatever is said of it, from any day on. */
public final class RandomReview {

    private static final List<String> LABELS = List.of("i", "ii", "3 (a)", "x, \"y\" {z}");

    private final Random random;
    private final TestRecord record;
    private final RandomHistory history;
    private final UUID review;
    private final LocalDate registeredOn;

    public RandomReview(RandomHistory history, long seed, int length) {
        random = new Random(seed);
        this.history = history;
        record = history.record();
        review = new UUID(seed, 3);
        registeredOn = record.today();
        record.make(review, registration(), registeredOn);
        for (int i = 0; i < length; i++) step();
    }

    public UUID review() {
        return review;
    }

    private ReviewRegistered registration() {
        List<AuditRecommendation> made = new ArrayList<>();
        for (String label : LABELS) {
            Post to = random.nextBoolean() ? new Post("Director of HR") : null;
            Priority priority = random.nextBoolean() ? Priority.HIGH : null;
            made.add(new AuditRecommendation(new Label(label), text("do"), to, date(), priority));
        }
        return new ReviewRegistered(
                history.programme(),
                new Name("Review"),
                new Name("Audit Panel"),
                registeredOn,
                made,
                PriorityScale.HIGH_MEDIUM_LOW);
    }

    private void step() {
        if (random.nextInt(3) == 0) {
            record.at(record.stored().getLast().recordedAt().plus(Duration.ofHours(random.nextInt(200))));
        }
        Label label = new Label(LABELS.get(random.nextInt(LABELS.size())));
        TargetDate due = random.nextBoolean() ? date() : null;
        ReviewEvent event =
                switch (random.nextInt(17)) {
                    case 0 -> new RecommendationAnswered(label, text("done"), evidence());
                    case 1 ->
                        new RecommendationAnswered(
                                label, text("yes"), evidence(), Agreement.AGREED, text("do"), post(), date());
                    case 6 -> new RecommendationPrioritised(label, Priority.LOW, text("why"));
                    case 7 -> new RecommendationHandedOver(label, post(), null);
                    case 8 -> new RecommendationProgressReported(label, random.nextInt(101), text("so"), evidence());
                    case 9 -> new LaterDateRequested(label, date(), text("why"));
                    case 10 -> new LaterDateGranted(label, date(), null);
                    case 11 -> new LaterDateRefused(label, text("why"));
                    case 12 -> new ActionDueCorrected(label, date(), text("why"));
                    case 13 -> new CompletionReported(label, text("done"), evidence());
                    case 14 -> new CompletionConfirmed(label, null);
                    case 15 -> new CompletionRejected(label, text("why"), due);
                    case 2 -> new AnswerAccepted(label, null);
                    case 3 -> new AnswerSentBack(label, text("why"), due);
                    case 4 -> new AnswerRescheduled(label, date(), text("why"));
                    case 5 -> new RecommendationClosed(label, text("why"));
                    default -> new RecommendationReopened(label, text("why"), due);
                };
        record.make(review, event, anyDay());
    }

    private Post post() {
        return new Post(random.nextBoolean() ? "Director of HR" : "Head of Learning");
    }

    private List<EntryLink> evidence() {
        return random.nextBoolean() ? List.of() : List.of(new EntryLink(history.workstream(), 0L));
    }

    private LocalDate anyDay() {
        long days = ChronoUnit.DAYS.between(registeredOn, record.today());
        return random.nextBoolean() ? record.today() : registeredOn.plusDays(random.nextLong(days + 1));
    }

    private TargetDate date() {
        LocalDate day = registeredOn.plusDays(random.nextInt(60));
        return new TargetDate(new Label(day.toString()), TargetDateKind.DAY, day, day);
    }

    private Text text(String words) {
        return new Text(words + " " + random.nextInt(1000) + "\n\n'quoted' \"twice\" {a,b} \\ — ü");
    }
}
