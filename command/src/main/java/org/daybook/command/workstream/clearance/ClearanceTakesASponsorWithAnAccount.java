package org.daybook.command.workstream.clearance;

import java.time.LocalDate;
import org.daybook.command.rule.Rule;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.workstream.clearance.SponsorAssigned;

/**
 * Clearance is requested of a sponsor who can give it: assigned to the workstream, with an account, and not only for a time
 * that has ended.
 *
 * @param sponsor null where none was assigned
 */
public record ClearanceTakesASponsorWithAnAccount(SponsorAssigned sponsor, LocalDate today) implements Rule {

    @Override
    public boolean holds() {
        return sponsor != null && sponsor.account() != null && sponsor.holdsOn(today);
    }

    @Override
    public String otherwise() {
        return lack() + ". Ask the programme office to assign one who can clear the update";
    }

    private String lack() {
        if (sponsor == null) return "The workstream has no sponsor yet";
        if (sponsor.account() == null) return "The sponsor, " + sponsor.post() + ", has no account";
        return "The sponsor, " + sponsor.post() + ", acted until " + DayInWords.of(sponsor.until());
    }
}
