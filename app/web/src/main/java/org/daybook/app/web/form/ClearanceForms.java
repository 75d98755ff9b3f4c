package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.about;
import static org.daybook.app.web.form.CommandForm.doing;

import java.util.List;
import org.daybook.shared.workstream.WorkstreamStatus;
import org.daybook.shared.workstream.clearance.AssignSponsor;
import org.daybook.shared.workstream.clearance.ClearUpdate;
import org.daybook.shared.workstream.clearance.RequestClearance;
import org.daybook.shared.workstream.clearance.SendBackUpdate;

/** The forms for the sponsor of a workstream and the clearance of its updates. */
final class ClearanceForms {

    private static final String CLEARANCE = "clearance";

    static final List<CommandForm> ALL = List.of(
            doing(AssignSponsor.class, "Assign the sponsor")
                    .whileIn(WorkstreamStatus.OPEN)
                    .lead("Where the programme wants it, the sponsor clears each update before it is submitted."
                            + " It must be somebody else than the owner.")
                    .field("post", "Post", "A post, not a person: Director of HR")
                    .field("account", "Account", "Who clears updates. Leave empty for a post without an account.")
                    .field("until", "Last day", "For somebody who acts for a time only; leave empty otherwise")
                    .prefilled("post", "account", "until"),
            doing(RequestClearance.class, "Ask for clearance")
                    .whileIn(WorkstreamStatus.OPEN)
                    .lead("The sponsor is asked to clear the slide as it stands now. If it changes, ask again.")
                    .field("reportingDate", "Reporting date")
                    .field("note", "Note to the sponsor")
                    .prefilled("reportingDate"),
            about(ClearUpdate.class, "Clear the update")
                    .whileIn(WorkstreamStatus.OPEN)
                    .lead("The owner can then submit the slide as it stood when you were asked, and nothing else.")
                    .field(CLEARANCE, "Request")
                    .options(CLEARANCE, OptionSource.CLEARANCES),
            about(SendBackUpdate.class, "Send back the update")
                    .whileIn(WorkstreamStatus.OPEN)
                    .field(CLEARANCE, "Request")
                    .options(CLEARANCE, OptionSource.CLEARANCES)
                    .field("reason", "What must change"));

    private ClearanceForms() {}
}
