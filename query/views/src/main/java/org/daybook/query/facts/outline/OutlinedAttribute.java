package org.daybook.query.facts.outline;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.shared.clock.MonthSpan;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.workstream.boarditem.BoardItemFacts;
import org.daybook.shared.workstream.decision.DecisionRequestFacts;
import org.daybook.shared.workstream.deliverable.DeliverableFacts;
import org.daybook.shared.workstream.deliverable.Schedule;
import org.daybook.shared.workstream.measure.MeasureFacts;
import org.daybook.shared.workstream.milestone.MilestoneFacts;
import org.daybook.shared.workstream.nextstep.NextStepFacts;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveFacts;
import org.daybook.shared.workstream.progress.ProgressFacts;

/**
 * An attribute that outlines keep, and the little of its values that they do: a status, or when something falls due.
 *
 * @param kind what its values are about
 * @param mark null where nothing of the value counts
 */
public record OutlinedAttribute(Attribute<?> attribute, OutlineRow.Kind kind, Function<Object, Object> mark) {

    private static final Map<Attribute<?>, OutlinedAttribute> ALL = Stream.of(
                    state(ObjectiveFacts.STATE),
                    state(DeliverableFacts.STATE),
                    state(NextStepFacts.STATE),
                    state(BoardItemFacts.STATE),
                    state(DecisionRequestFacts.STATE),
                    state(MeasureFacts.STATE),
                    state(MilestoneFacts.STATE),
                    dated(DeliverableFacts.TARGET_DATE, schedule -> due(((Schedule) schedule).targetDate())),
                    dated(NextStepFacts.PLAN, plan -> due(((NextStepPlanned) plan).targetDate())),
                    dated(MeasureFacts.TARGET_DATE, schedule -> due(((Schedule) schedule).targetDate())),
                    dated(MilestoneFacts.SPAN, span -> due((MonthSpan) span)),
                    new OutlinedAttribute(MeasureFacts.READING, OutlineRow.Kind.READING, reading -> null),
                    new OutlinedAttribute(ProgressFacts.NOTE, OutlineRow.Kind.NOTE, note -> null))
            .collect(toMap(OutlinedAttribute::attribute, Function.identity()));

    private static OutlinedAttribute state(Attribute<Condition> attribute) {
        return new OutlinedAttribute(attribute, OutlineRow.Kind.STATE, value -> ((Condition) value)
                .status()
                .intern());
    }

    private static OutlinedAttribute dated(Attribute<?> attribute, Function<Object, Due> due) {
        return new OutlinedAttribute(attribute, OutlineRow.Kind.DATE, due::apply);
    }

    private static Due due(TargetDate date) {
        return date == null ? null : new Due(date.kind(), date.first(), date.last());
    }

    /** Milestones are promised for months. */
    private static Due due(MonthSpan span) {
        return new Due(null, span.first().atDay(1), span.last().atEndOfMonth());
    }

    public static Collection<Attribute<?>> all() {
        return ALL.keySet();
    }

    static Optional<OutlinedAttribute> of(Attribute<?> attribute) {
        return Optional.ofNullable(ALL.get(attribute));
    }

    /** What is kept of a value, as the tables have it; empty where outlines do not keep the attribute. */
    public static String mark(Attribute<?> attribute, Object value) {
        return of(attribute)
                .map(outlined -> written(outlined.mark().apply(value)))
                .orElse("");
    }

    private static String written(Object mark) {
        return switch (mark) {
            case null -> "";
            case Due due -> written(due.kind()) + "/" + written(due.first()) + "/" + written(due.last());
            default -> mark.toString();
        };
    }

    private static String written(Enum<?> kind) {
        return kind == null ? "" : kind.name();
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Reads what was {@linkplain #mark written}; null where that was nothing. */
    Object read(String written) {
        if (written.isEmpty()) return null;
        return switch (kind) {
            case STATE -> written.intern();
            case DATE -> readDue(written.split("/", -1));
            case READING, NOTE -> null;
        };
    }

    private static Due readDue(String[] parts) {
        return new Due(
                parts[0].isEmpty() ? null : TargetDateKind.valueOf(parts[0]), readDay(parts[1]), readDay(parts[2]));
    }

    private static LocalDate readDay(String written) {
        return written.isEmpty() ? null : LocalDate.parse(written);
    }
}
