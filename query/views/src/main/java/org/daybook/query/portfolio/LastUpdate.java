package org.daybook.query.portfolio;

import java.time.LocalDate;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;

/** The last submitted update: its reporting date, and when it was submitted. */
public record LastUpdate(int number, LocalDate reportingDate, LocalDate submittedOn) {

    public static LastUpdate of(Fact fact) {
        SubmittedUpdate update = fact.as(UpdateFacts.LAST);
        return new LastUpdate(
                update.number(), update.reportingDate(), fact.stamp().effectiveOn());
    }
}
