package org.daybook.query.asof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.shared.rejection.InvalidValue;

/** The form of days and instants in the address of a request. */
public interface ClockText {

    /** As the API has them: ISO 8601, instants with their offset. */
    ClockText ISO = new IsoClockText();

    /**
     * @param field by which a refusal names it
     * @param written absent if null
     * @throws InvalidValue if it is not a day
     */
    Optional<LocalDate> day(String field, String written);

    /**
     * @param field by which a refusal names it
     * @param written absent if null
     * @throws InvalidValue if it is not an instant
     */
    Optional<Instant> instant(String field, String written);
}
