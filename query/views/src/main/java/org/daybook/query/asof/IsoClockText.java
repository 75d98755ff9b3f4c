package org.daybook.query.asof;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.daybook.shared.rejection.InvalidValue;

/** Days and instants in ISO 8601, of the years 1 to 9999. */
final class IsoClockText implements ClockText {

    @Override
    public Optional<LocalDate> day(String field, String written) {
        if (written == null) return Optional.empty();
        try {
            return Optional.of(withinYears(LocalDate.parse(written)));
        } catch (DateTimeException e) {
            throw new InvalidValue(field, "must be a day such as 2023-04-30");
        }
    }

    @Override
    public Optional<Instant> instant(String field, String written) {
        if (written == null) return Optional.empty();
        try {
            // A plus sign that was not escaped in the address arrives as a space.
            OffsetDateTime read = OffsetDateTime.parse(written.replace(' ', '+'));
            withinYears(read.toLocalDate());
            return Optional.of(read.toInstant());
        } catch (DateTimeException e) {
            throw new InvalidValue(field, "must be an instant such as 2023-04-30T12:00:00Z");
        }
    }

    private static LocalDate withinYears(LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > 9999) throw new DateTimeException("Year " + day.getYear());
        return day;
    }
}
