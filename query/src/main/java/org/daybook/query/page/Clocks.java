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
        Optional<Instant> instant = local(knownAt)
                .or(() -> MomentRequest.instant("knownAt", filledIn(knownAt)))
                .map(this::notInFuture);
        Moment moment = moments.at(day, instant);
        return new PlaceInTime(
                moment,
                day.isPresent(),
                instant.isPresent(),
                on,
                knownAt,
                entries.begin().orElse(null),
                words());
    }

    /**
     * One end of a comparison as the API takes it: a day as it is, a day and time on the clock of the installation as the
     * instant that it is.
     */
    public String end(String written) {
        return local(written)
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

    private Optional<Instant> local(String written) {
        if (written == null || written.isBlank()) return Optional.empty();
        try {
            LocalDateTime read = LocalDateTime.parse(written.strip().replace(' ', 'T'));
            return read.getYear() < 1 || read.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(read.atZone(clock.getZone()).toInstant());
        } catch (DateTimeException e) {
            return endOfDay(written.strip());
        }
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
