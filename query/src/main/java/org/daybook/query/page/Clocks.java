package org.daybook.query.page;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.daybook.query.asof.Moment;
import org.daybook.query.asof.MomentRequest;
import org.daybook.query.asof.Moments;
import org.springframework.stereotype.Component;

/**
 * The two clocks in the address of a page. A {@code knownAt} may be written without an offset, as people do, and is then
 * on the clock of the installation.
 */
@Component
class Clocks {

    private final Moments moments;
    private final Clock clock;

    /** @param clock in the zone of the installation */
    Clocks(Moments moments, Clock clock) {
        this.moments = moments;
        this.clock = clock;
    }

    /** @throws org.daybook.shared.rejection.InvalidValue if one of them is neither empty nor well written */
    PlaceInTime read(String on, String knownAt) {
        Optional<LocalDate> day = MomentRequest.day("on", on);
        Optional<Instant> instant = local(knownAt).or(() -> MomentRequest.instant("knownAt", knownAt));
        Moment moment = moments.at(day, instant);
        return new PlaceInTime(moment, day.isPresent(), instant.isPresent(), on, knownAt, words());
    }

    Words words() {
        return new Words(clock.getZone());
    }

    private Optional<Instant> local(String written) {
        if (written == null || written.isBlank()) return Optional.empty();
        try {
            LocalDateTime read = LocalDateTime.parse(written.strip().replace(' ', 'T'));
            return read.getYear() < 1 || read.getYear() > 9999
                    ? Optional.empty()
                    : Optional.of(read.atZone(clock.getZone()).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
