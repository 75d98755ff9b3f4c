package org.daybook.shared.review.followup;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.answer.ManagementResponse;
import org.daybook.shared.review.laterdate.LaterDate;
import org.daybook.shared.review.laterdate.LaterDateStep;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.deliverable.Schedule;

/**
 * What management undertook in its last answer, and what became of it. An answer replaces what an earlier one undertook, so what
 * was said before it counts no more; only the number of extensions is that of all answers.
 *
 * @param dueDates every date by which it was due; the last holds; empty where there is none
 * @param laterDates every request for a later date and what the panel decided, in order
 * @param extensions how often the panel granted a later date, whatever the answer
 */
public record Undertaking(
        Optional<ManagementResponse> response,
        Optional<Post> owner,
        List<TargetDate> dueDates,
        List<LaterDate> laterDates,
        int extensions) {

    public Undertaking {
        dueDates = List.copyOf(dueDates);
        laterDates = List.copyOf(laterDates);
    }

    /** Of a recommendation of which the states and what was asked of {@link FollowUpFacts} are read. */
    public static Undertaking of(ThingFacts made) {
        Optional<Fact> answer = made.series(ReviewFacts.STATE).stream()
                .filter(fact -> fact.as(ReviewFacts.STATE).is(RecommendationStatus.ANSWERED))
                .reduce((earlier, later) -> later);
        if (answer.isEmpty()) return new Undertaking(Optional.empty(), Optional.empty(), List.of(), List.of(), 0);
        long answered = answer.get().stamp().position();
        return new Undertaking(
                made.find(FollowUpFacts.RESPONSE)
                        .filter(fact -> isSince(answered, fact))
                        .map(fact -> fact.as(FollowUpFacts.RESPONSE)),
                made.find(FollowUpFacts.ACTION_OWNER)
                        .filter(fact -> isSince(answered, fact))
                        .map(fact -> fact.as(FollowUpFacts.ACTION_OWNER)),
                Schedule.dates(since(answered, made.series(FollowUpFacts.ACTION_DUE))),
                laterDates(since(answered, made.series(FollowUpFacts.LATER_DATE))),
                (int) laterDates(made.series(FollowUpFacts.LATER_DATE)).stream()
                        .filter(date -> date.step() == LaterDateStep.GRANTED)
                        .count());
    }

    /** The date that holds. */
    public Optional<TargetDate> due() {
        return dueDates.isEmpty() ? Optional.empty() : Optional.of(dueDates.getLast());
    }

    /** The later date on which the panel has still to decide, as it stands while the recommendation is carried out. */
    public Optional<LaterDate> waiting() {
        return laterDates.isEmpty() || laterDates.getLast().step() != LaterDateStep.REQUESTED
                ? Optional.empty()
                : Optional.of(laterDates.getLast());
    }

    private static List<LaterDate> laterDates(List<Fact> facts) {
        return facts.stream().map(fact -> fact.as(FollowUpFacts.LATER_DATE)).toList();
    }

    private static List<Fact> since(long answered, List<Fact> facts) {
        return facts.stream().filter(fact -> isSince(answered, fact)).toList();
    }

    private static boolean isSince(long answered, Fact fact) {
        return fact.stamp().position() >= answered;
    }
}
