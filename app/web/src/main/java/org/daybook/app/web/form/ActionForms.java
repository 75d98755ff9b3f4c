package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.doing;
import static org.daybook.app.web.form.CommandForm.opening;
import static org.daybook.query.action.TrackedStatus.DONE;
import static org.daybook.query.action.TrackedStatus.DROPPED;
import static org.daybook.query.action.TrackedStatus.ON_HOLD;
import static org.daybook.query.action.TrackedStatus.OPEN;

import java.util.List;
import org.daybook.shared.action.LinkAction;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.action.ReassignAction;
import org.daybook.shared.action.RestateAction;
import org.daybook.shared.action.due.RescheduleAction;
import org.daybook.shared.action.progress.CompleteAction;
import org.daybook.shared.action.progress.DropAction;
import org.daybook.shared.action.progress.PutActionOnHold;
import org.daybook.shared.action.progress.ReopenAction;
import org.daybook.shared.action.progress.ReportOnAction;
import org.daybook.shared.action.progress.ResumeAction;

/** The forms for actions. */
final class ActionForms {

    private static final String POST = "Never a person’s name: Director of HR";
    private static final String ACCOUNT = "Whose holder may report on the action; may be left empty";
    private static final String DATE = "A date such as 30 June 2027, or: next meeting";

    static final List<CommandForm> ALL = List.of(
            opening(RaiseAction.class, "Raise an action")
                    .button("Raise the action")
                    .within("meeting")
                    .field("meeting", "Agreed at the meeting", "Leave empty for an action between meetings")
                    .field("board", "Board", "Only needed without a meeting")
                    .field("number", "Minute", "As the minutes number it, such as 60/17")
                    .field("text", "What is to be done")
                    .field("owners", "Owner")
                    .field("owners.post", "Post", POST)
                    .field("owners.account", "Account", ACCOUNT)
                    .field("due", "Due", DATE)
                    .without("item")
                    .without("takenUpBy")
                    .without("from"),
            doing(ReportOnAction.class, "Report on the action")
                    .whileIn(OPEN, ON_HOLD)
                    .field("report", "How far it has come")
                    .field("laterDate", "Ask for a later date", DATE),
            doing(CompleteAction.class, "Record that it is done")
                    .whileIn(OPEN, ON_HOLD)
                    .field("outcome", "What was done"),
            doing(RescheduleAction.class, "Move the date")
                    .whileIn(OPEN, ON_HOLD)
                    .field("due", "New date", DATE),
            doing(ReassignAction.class, "Give it to others")
                    .whileIn(OPEN, ON_HOLD)
                    .field("owners", "Owner")
                    .field("owners.post", "Post", POST)
                    .field("owners.account", "Account", ACCOUNT),
            doing(PutActionOnHold.class, "Put on hold").whileIn(OPEN),
            doing(ResumeAction.class, "Go on with it").whileIn(ON_HOLD),
            doing(LinkAction.class, "Link to what took it up")
                    .whileIn(OPEN, ON_HOLD)
                    .field("takenUpBy", "Next step or deliverable that took it up"),
            doing(DropAction.class, "Drop the action")
                    .whileIn(OPEN, ON_HOLD)
                    .warning("A dropped action leaves the list of what is to be done. It can be reopened."),
            doing(ReopenAction.class, "Reopen the action").whileIn(DONE, DROPPED),
            doing(RestateAction.class, "Correct the action")
                    .lead("Use this only where the record is wrong. What you leave empty stays as it is.")
                    .field("number", "Minute")
                    .field("text", "What is to be done")
                    .field("owners", "Owner")
                    .field("owners.post", "Post", POST)
                    .field("owners.account", "Account", ACCOUNT)
                    .field("due", "Due", DATE)
                    .without("item"));

    private ActionForms() {}
}
