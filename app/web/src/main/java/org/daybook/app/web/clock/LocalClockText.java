package org.daybook.app.web.clock;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;
import org.daybook.query.asof.ClockText;
import org.daybook.shared.rejection.InvalidValue;

/**
 * Days and instants as people write them in the address of a page or a form sends them, which sends its empty fields too.
 * An instant may be without an offset and is then on the clock of the installation; a day alone is the end of that day or,
 * of today, now.
 *
 * @param clock in the zone of the installation
 */
record LocalClockText(Clock clock) implements ClockText {

    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MICROS);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private static final int LENGTH_OF_A_DAY = "2023-04-30".length();

    static boolean isFilledIn(String written) {
        return written != null && !written.isBlank();
    }

    @Override
    public Optional<LocalDate> day(String field, String written) {
        return isFilledIn(written) ? ISO.day(field, written) : Optional.empty();
    }

    @Override
    public Optional<Instant> instant(String field, String written) {
        if (!isFilledIn(written)) return Optional.empty();
        return local(field, written).or(() -> ISO.instant(field, written));
    }

    /** A day as it is, a day and time without an offset as the instant that it is, in ISO 8601. */
    String end(String written) {
        return local("", written)
                .filter(instant -> written.length() > LENGTH_OF_A_DAY)
                .map(Instant::toString)
                .orElse(written);
    }

    /** @param field by which a refusal names it */
    private Optional<Instant> local(String field, String written) {
        try {
            LocalDateTime read = LocalDateTime.parse(written.strip().replace(' ', 'T'));
            return read.getYear() < 1 || read.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(onTheClock(field, read));
        } catch (DateTimeException e) {
            return endOfDay(written.strip());
        }
    }

    /**
     * Of an hour that the clock showed twice the end of the second, unless the offset says which: nothing recorded by
     * then is left out.
     *
     * @throws InvalidValue if the clock never showed it
     */
    private Instant onTheClock(String field, LocalDateTime read) {
        ZoneOffsetTransition change = clock.getZone().getRules().getTransition(read);
        if (change != null && change.isGap()) {
            throw new InvalidValue(
                    field,
                    "must be a time that the clock showed: on %s it went forward from %s to %s. Choose a time before or after"
                            .formatted(
                                    new DisplayFormat(clock.getZone()).day(read.toLocalDate()),
                                    HOUR.format(change.getDateTimeBefore()),
                                    HOUR.format(change.getDateTimeAfter())));
        }
        return read.atZone(clock.getZone()).withLaterOffsetAtOverlap().toInstant();
    }

    private Optional<Instant> endOfDay(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            Instant end = day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant();
            return Optional.of(day.equals(LocalDate.now(clock)) ? clock.instant() : end);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
