package org.daybook.query.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.query.history.By;
import org.daybook.query.listing.StandingRecommendation;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.Stamp;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.ReviewFacts;
import org.daybook.shared.review.followup.FollowUpFacts;
import org.daybook.shared.review.laterdate.LaterDate;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.Schedule;

/**
 * One entry about a recommendation: answered, judged, rescheduled, carried out, confirmed, closed or reopened.
 *
 * @param version of the entry
 * @param title what it is called ("Answer sent back")
 * @param state what the recommendation became by it; absent where it stayed as it was
 * @param why the reason or remark given; absent where there is none
 * @param answerDue by when an answer is due since; absent where that stayed
 * @param text the answer, or what is said of progress; absent where it is none
 * @param evidence what shows it
 * @param due by when what was agreed is due since, or is asked to be due; absent where the entry names no date for it
 * @param percent how far it has come; absent where the entry says nothing of it
 */
record Step(
        long version,
        String title,
        By by,
        LocalDate effectiveOn,
        Instant recordedAt,
        RecommendationStatus state,
        Text why,
        TargetDate answerDue,
        Text text,
        List<EvidenceItem> evidence,
        TargetDate due,
        Integer percent) {

    /** Those that hold from a day of that quarter, in order; registration is none. */
    static List<Step> in(Quarter quarter, StandingRecommendation made, Sources sources) {
        long registered = made.made().fact(ReviewFacts.OPENING).stamp().position();
        Map<Stamp, List<Fact>> entries = made.said()
                .filter(fact -> fact.stamp().position() != registered)
                .filter(fact -> quarter.holds(fact.stamp().effectiveOn()))
                .collect(Collectors.groupingBy(Fact::stamp));
        return entries.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Stamp, List<Fact>> e) -> e.getKey().effectiveOn())
                        .thenComparing(e -> e.getKey().position()))
                .map(e -> of(e.getKey(), e.getValue(), sources))
                .toList();
    }

    private static Step of(Stamp stamp, List<Fact> said, Sources sources) {
        Optional<Condition> state = value(ReviewFacts.STATE, said);
        Optional<Schedule> answerDue = value(ReviewFacts.ANSWER_DUE, said);
        Optional<AnswerItem> answer = fact(ReviewFacts.ANSWER, said).map(fact -> AnswerItem.of(fact, sources));
        Optional<ProgressItem> progress =
                fact(FollowUpFacts.PROGRESS, said).map(fact -> ProgressItem.of(fact, sources));
        return new Step(
                stamp.version(),
                sources.title(stamp.position()),
                sources.by(stamp.position()),
                stamp.effectiveOn(),
                stamp.recordedAt(),
                state.map(c -> RecommendationStatus.valueOf(c.status())).orElse(null),
                sources.why(stamp.position()),
                answerDue.map(Schedule::targetDate).orElse(null),
                answer.map(AnswerItem::text)
                        .or(() -> progress.map(ProgressItem::text))
                        .orElse(null),
                answer.map(AnswerItem::evidence)
                        .or(() -> progress.map(ProgressItem::evidence))
                        .orElse(null),
                value(FollowUpFacts.LATER_DATE, said)
                        .map(LaterDate::due)
                        .or(() -> value(FollowUpFacts.ACTION_DUE, said).map(Schedule::targetDate))
                        .orElse(null),
                progress.map(ProgressItem::percent).orElse(null));
    }

    private static Optional<Fact> fact(Attribute<?> attribute, List<Fact> said) {
        return said.stream()
                .filter(fact -> fact.thread().attribute().equals(attribute))
                .findFirst();
    }

    private static <V> Optional<V> value(Attribute<V> attribute, List<Fact> said) {
        return fact(attribute, said).map(fact -> fact.as(attribute));
    }
}
