package org.daybook.query.action;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.text.NormalisedName;

/** The order in which actions are listed. */
public enum ActionOrder {
    /** Overdue ones first, each by its day. */
    DUE,
    /** By the meeting that raised them, the newest first. */
    MEETING,
    OWNER,
    STATUS;

    Comparator<ActionSketch> by(ActionBook book) {
        Comparator<ActionSketch> due = Comparator.<ActionSketch>comparingInt(
                        action -> book.light(action).map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                .thenComparing(action -> action.due().orElse(LocalDate.MAX));
        Comparator<ActionSketch> first =
                switch (this) {
                    case DUE -> due;
                    case MEETING ->
                        Comparator.comparing(ActionSketch::raised)
                                .reversed()
                                .thenComparing(action -> String.valueOf(action.meeting()))
                                .thenComparing(action -> action.number() == null ? 0 : numeral(action))
                                .thenComparing(action -> String.valueOf(action.number()));
                    case OWNER ->
                        Comparator.comparing((ActionSketch action) -> NormalisedName.of(
                                                action.owners().getFirst().post())
                                        .value())
                                .thenComparing(due);
                    case STATUS -> Comparator.comparing(ActionSketch::status).thenComparing(due);
                };
        return first.thenComparing(ActionSketch::raised).thenComparing(ActionSketch::id);
    }

    /** The number with which a minute's begins, so that 9 comes before 10. */
    private static int numeral(ActionSketch action) {
        Matcher digits =
                Pattern.compile("^\\D*(\\d{1,9})").matcher(action.number().value());
        return digits.find() ? Integer.parseInt(digits.group(1)) : Integer.MAX_VALUE;
    }
}
