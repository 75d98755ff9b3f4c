package org.daybook.query.page;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
 * on the clock of the installation; a day alone is the end of that day. Of what is yet to be recorded
 * a page says nothing: an instant in the future is now.
 */
@Component
public class Clocks {

    private static final LocalTime END_OF_DAY = LocalTime.MAX.truncatedTo(ChronoUnit.MICROS);

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
        Optional<Instant> instant = local("knownAt", knownAt)
                .or(() -> MomentRequest.instant("knownAt", filledIn(knownAt)))
                .map(this::notInFuture);
        Moment moment = at(day, instant);
        return new PlaceInTime(
                moment,
                day.isPresent(),
                instant.isPresent(),
                on,
                knownAt,
                entries.begin().orElse(null),
                words());
    }

    private Moment at(Optional<LocalDate> day, Optional<Instant> instant) {
        try {
            return moments.at(day, instant);
        } catch (Rejection refused) {
            if (!refused.code().equals("record-begins-later")) throw refused;
            String begin = entries.begin().map(words()::second).orElse("no day yet");
            throw new Rejection(
                    refused.kind(),
                    refused.code(),
                    refused.field(),
                    "Nothing was known then: the record begins on " + begin + ".");
        }
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
     * Of an hour that the clock showed twice the end of the second: nothing recorded by then is left out.
     *
     * @throws InvalidValue if the clock never showed it
     */
    private Instant onTheClock(String field, LocalDateTime read) {
        if (clock.getZone().getRules().getValidOffsets(read).isEmpty()) {
            throw new InvalidValue(field, "must be a time that the clock showed: it was put forward over " + read);
        }
        return read.atZone(clock.getZone()).withLaterOffsetAtOverlap().toInstant();
    }

    private Instant notInFuture(Instant asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return asked.isAfter(now) ? now : asked;
    }

    private Optional<Instant> endOfDay(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return Optional.of(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
