package org.daybook.command.workstream.clearance;

import java.time.LocalDate;

/**
 * A request for clearance.
 *
 * @param reportingDate of the slide
 * @param version of the entry that requested it: the slide as it stood then is to be cleared
 * @param on the day from which it is requested
 */
public record Clearance(LocalDate reportingDate, long version, LocalDate on, ClearanceState state) {

    Clearance became(ClearanceState next) {
        return new Clearance(reportingDate, version, on, next);
    }
}
