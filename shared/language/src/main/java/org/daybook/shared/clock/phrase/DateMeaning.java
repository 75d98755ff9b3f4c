package org.daybook.shared.clock.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.clock.phrase.CalendarPart.Dated;
import org.daybook.shared.clock.phrase.CalendarPart.Undated;

/** One meaning of a whole phrase: a date, an answer without a date, or a date that does not exist. */
public sealed interface DateMeaning {

    /**
     * @param doubtful whether people are asked to confirm it though nothing else is possible
     * @param portion which portion of an interval is meant
     */
    record Answer(
            TargetDateKind kind, LocalDate first, LocalDate last, boolean tentative, boolean doubtful, Portion portion)
            implements DateMeaning {

        static Answer of(Dated part) {
            CalendarSpan span = part.span();
            return new Answer(span.kind(), span.first(), span.last(), false, part.doubtful(), part.portion());
        }

        boolean isSpan() {
            return first != null && last != null && kind != TargetDateKind.COMPLETE;
        }

        Answer as(TargetDateKind other, LocalDate from, LocalDate to) {
            return new Answer(other, from, to, tentative, doubtful, Portion.WHOLE);
        }

        /** What ends the day before this interval begins. */
        List<Answer> before() {
            return portion.begins(first, last).stream()
                    .map(day -> as(TargetDateKind.UNTIL, null, day.minusDays(1)))
                    .toList();
        }

        /** What begins with this interval and has no end. */
        List<Answer> from() {
            return portion.begins(first, last).stream()
                    .map(day -> as(TargetDateKind.FROM, day, null))
                    .toList();
        }

        /** What ends with this interval, at the latest. */
        List<Answer> until() {
            return List.of(
                    as(TargetDateKind.UNTIL, null, portion.ends(first, last).getLast()));
        }

        /** What begins the day after this interval ends. */
        List<Answer> after() {
            return portion.ends(first, last).stream()
                    .map(day -> as(TargetDateKind.FROM, day.plusDays(1), null))
                    .toList();
        }

        Answer provisional() {
            boolean dated = first != null || last != null;
            return new Answer(kind, first, last, dated, doubtful, portion);
        }
    }

    /** @param problem what would be right, as a phrase ("must be ...") */
    record Nonsense(String problem) implements DateMeaning {}

    static Answer bare(TargetDateKind kind) {
        return new Answer(kind, null, null, false, false, Portion.WHOLE);
    }

    /** The time before or after an interval. */
    static List<? extends DateMeaning> bounded(DateMeaning meaning, Function<Answer, List<Answer>> bound) {
        return switch (meaning) {
            case Answer answer -> bound.apply(answer);
            case Nonsense nonsense -> List.of(nonsense);
        };
    }

    /** The part as the next one, where it has no year. */
    static List<DateMeaning> ahead(Phrase phrase, CalendarPart part) {
        return part instanceof Undated undated ? of(Nearness.ahead(undated, phrase.effectiveOn())) : of(List.of(part));
    }

    /** The part as the last one, where it has no year. */
    static List<DateMeaning> behind(Phrase phrase, CalendarPart part) {
        return part instanceof Undated undated ? of(Nearness.behind(undated, phrase.effectiveOn())) : of(List.of(part));
    }

    private static List<DateMeaning> of(List<CalendarPart> parts) {
        return parts.stream()
                .flatMap(part -> switch (part) {
                    case Dated dated -> Stream.<DateMeaning>of(Answer.of(dated));
                    case CalendarPart.Impossible none -> Stream.of(new Nonsense(none.problem()));
                    case Undated unresolved -> Stream.empty();
                    case CalendarPart.BareDay alone -> Stream.empty();
                })
                .toList();
    }
}
