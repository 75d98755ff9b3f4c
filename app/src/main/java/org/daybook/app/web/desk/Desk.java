package org.daybook.app.web.desk;

import java.util.Set;
import org.daybook.app.web.desk.form.CommandForm;
import org.daybook.app.web.desk.form.Keeper;
import org.daybook.query.asof.Moment;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * A workstream as it lies on somebody's desk: how it stands now, at which version, and as what they sit there.
 *
 * @param version of the workstream: that of the last entry shown
 */
record Desk(WorkstreamId id, StandingWorkstream workstream, Moment moment, long version, Set<Keeper> keepers) {

    /** Whether the form may be used by this person, on a workstream in this state. */
    boolean offers(CommandForm form) {
        boolean reopening = form.command().equals("reopen-workstream");
        return workstream.isOpen() != reopening && form.keepers().stream().anyMatch(keepers::contains);
    }

    /** Whether this person writes its updates. */
    public boolean keeps() {
        return keepers.contains(Keeper.OWNER) || keepers.contains(Keeper.OFFICE);
    }
}
