package org.daybook.app.web.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A form's field that holds an instant exactly, so that a form sent back unchanged asks for the same instant. Browsers
 * pick local times to the millisecond and without an offset: where that says too little, in the hour that the clock
 * shows twice and for instants to the microsecond, the field is one of text with the offset.
 *
 * @param type of the {@code input}
 * @param value absent while the field is empty
 * @param hint what to enter
 */
public record InstantField(String type, String value, String hint) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS", Locale.UK);

    static InstantField empty() {
        return new InstantField("datetime-local", null, "a date and time; leave empty for now");
    }

    static InstantField of(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        if (RepeatedHour.contains(local)) {
            String twice = "the clock showed this hour twice: " + RepeatedHour.offsets(local);
            return new InstantField("text", written(local), twice);
        }
        if (!instant.equals(instant.truncatedTo(ChronoUnit.MILLIS))) {
            return new InstantField("text", written(local), "a date and time with the offset; leave empty for now");
        }
        return new InstantField("datetime-local", LOCAL.format(local), empty().hint());
    }

    private static String written(ZonedDateTime local) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(local);
    }
}
