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
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.Schedule;

/**
 * One entry about a recommendation: answered, judged, rescheduled, closed or reopened.
 *
 * @param version of the entry
 * @param title what it is called ("Answer sent back")
 * @param state what the recommendation became by it; absent where it stayed as it was
 * @param why the reason or remark given; absent where there is none
 * @param answerDue by when an answer is due since; absent where that stayed
 * @param text the answer; absent where it is none
 * @param evidence what shows it
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
        List<EvidenceItem> evidence) {

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
        Optional<Schedule> due = value(ReviewFacts.ANSWER_DUE, said);
        Optional<AnswerItem> answer = said.stream()
                .filter(fact -> fact.thread().attribute().equals(ReviewFacts.ANSWER))
                .map(fact -> AnswerItem.of(fact, sources))
                .findFirst();
        return new Step(
                stamp.version(),
                sources.title(stamp.position()),
                sources.by(stamp.position()),
                stamp.effectiveOn(),
                stamp.recordedAt(),
                state.map(c -> RecommendationStatus.valueOf(c.status())).orElse(null),
                state.map(Condition::note).or(() -> due.map(Schedule::reason)).orElse(null),
                due.map(Schedule::targetDate).orElse(null),
                answer.map(AnswerItem::text).orElse(null),
                answer.map(AnswerItem::evidence).orElse(null));
    }

    private static <V> Optional<V> value(Attribute<V> attribute, List<Fact> said) {
        return said.stream()
                .filter(fact -> fact.thread().attribute().equals(attribute))
                .map(fact -> fact.as(attribute))
                .findFirst();
    }
}
