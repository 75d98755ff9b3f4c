package org.daybook.query.page;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;
import org.daybook.query.asof.Moment;
import org.daybook.query.asof.MomentRequest;
import org.daybook.query.asof.Moments;
import org.daybook.query.facts.Entries;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.springframework.stereotype.Component;

/**
 * The two clocks in the address of a page. A {@code knownAt} may be written without an offset, as people do, and is then
 * on the clock of the installation; a day alone is the end of that day or, of today, now.
 */
@Component
public class Clocks {

    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MICROS);

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private static final int LENGTH_OF_A_DAY = "2023-04-30".length();

    private final Moments moments;
    private final Entries entries;
    private final Clock clock;

    /** @param zone of the installation, in which days are days */
    Clocks(Moments moments, Entries entries, Clock clock, ZoneId zone) {
        this.moments = moments;
        this.entries = entries;
        this.clock = clock.withZone(zone);
    }

    /** @throws org.daybook.shared.rejection.InvalidValue if one of them is neither empty nor well written */
    public PlaceInTime read(String on, String knownAt) {
        Optional<LocalDate> day = MomentRequest.day("on", filledIn(on));
        Optional<Instant> instant =
                local("knownAt", knownAt).or(() -> MomentRequest.instant("knownAt", filledIn(knownAt)));
        Moment moment = at(day, instant);
        return new PlaceInTime(
                moment,
                day.isPresent(),
                instant.isPresent(),
                on,
                instant.map(asked -> moment.knownAt().toString()).orElse(null),
                entries.begin().orElse(null),
                words());
    }

    private Moment at(Optional<LocalDate> day, Optional<Instant> instant) {
        try {
            return moments.at(day, instant);
        } catch (Rejection refused) {
            throw new Rejection(refused.kind(), refused.code(), refused.field(), inWords(refused));
        }
    }

    private String inWords(Rejection refused) {
        return switch (refused.code()) {
            case "record-begins-later" ->
                "Nothing was known then: the record begins on "
                        + entries.begin().map(words()::second).orElse("no day yet") + ".";
            case "known-in-the-future" ->
                "What the record will say then is not known yet. Choose a time that is not later" + " than now, "
                        + words().instant(clock.instant().truncatedTo(ChronoUnit.MINUTES)) + ".";
            default -> refused.getMessage();
        };
    }

    /**
     * One end of a comparison as the API takes it: a day as it is, a day and time on the clock of the installation as the
     * instant that it is.
     */
    public String end(String written) {
        return local("", written)
                .filter(instant -> written.length() > LENGTH_OF_A_DAY)
                .map(Instant::toString)
                .orElse(written);
    }

    /** The field for one end of a comparison of two states of knowledge; empty where it compares days. */
    public InstantField field(boolean days, Moment end) {
        return days ? InstantField.empty() : words().field(end.knownAt());
    }

    public Words words() {
        return new Words(clock.getZone());
    }

    /** The form of a page sends its empty fields too. */
    private static String filledIn(String written) {
        return written == null || written.isBlank() ? null : written;
    }

    /** @param field by which a refusal names it */
    private Optional<Instant> local(String field, String written) {
        if (written == null || written.isBlank()) return Optional.empty();
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
                                    words().day(read.toLocalDate()),
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
