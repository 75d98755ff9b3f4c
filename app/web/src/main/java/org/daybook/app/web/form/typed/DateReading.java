package org.daybook.app.web.form.typed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.daybook.shared.clock.AmbiguousDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.InvalidValue;

/**
 * The reading of a date that is being typed.
 *
 * @param as in words; absent where it gives no date, or is not read
 * @param undated whether it can stay as it is but gives no day
 * @param choices what it could mean, where it could mean several things; else none
 * @param wrong why it is no date; absent where it is one
 */
public record DateReading(String as, boolean undated, List<Option> choices, String wrong) {

    private static final DateReading NONE = new DateReading(null, false, List.of(), null);
    private static final String CHOICE = "%s/%s";

    /** @param effectiveOn the day from which it is to hold, as the form sends it: empty where that is today */
    public static DateReading of(String written, String effectiveOn, LocalDate today) {
        if (written.isBlank()) return NONE;
        try {
            TargetDate date = TargetDate.read(written, day(effectiveOn, today));
            return date.hasNoDay()
                    ? new DateReading(null, true, List.of(), null)
                    : new DateReading(date.reading(), false, List.of(), null);
        } catch (AmbiguousDate several) {
            List<Option> choices =
                    several.readings().stream().map(DateReading::choice).toList();
            return new DateReading(null, false, choices, null);
        } catch (InvalidValue none) {
            return new DateReading(null, false, List.of(), none.getMessage());
        }
    }

    private static LocalDate day(String effectiveOn, LocalDate today) {
        try {
            return effectiveOn.isEmpty() ? today : LocalDate.parse(effectiveOn);
        } catch (DateTimeParseException none) {
            return today;
        }
    }

    private static Option choice(TargetDate date) {
        return new Option(CHOICE.formatted(written(date.first()), written(date.last())), date.reading());
    }

    private static String written(LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
