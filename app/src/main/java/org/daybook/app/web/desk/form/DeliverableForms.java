package org.daybook.app.web.desk.form;

import static org.daybook.app.web.desk.form.Ask.CHOICE;
import static org.daybook.app.web.desk.form.Ask.LINE;
import static org.daybook.app.web.desk.form.Ask.ONE_OF;
import static org.daybook.app.web.desk.form.Ask.TEXT;
import static org.daybook.app.web.desk.form.Asking.kept;
import static org.daybook.app.web.desk.form.Asking.links;
import static org.daybook.app.web.desk.form.Asking.marked;
import static org.daybook.app.web.desk.form.Asking.reason;
import static org.daybook.app.web.desk.form.Asking.tags;
import static org.daybook.app.web.desk.form.Asking.target;
import static org.daybook.app.web.desk.form.Asking.why;
import static org.daybook.app.web.desk.form.Field.optional;
import static org.daybook.app.web.desk.form.Field.required;

import java.util.List;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableCompleted;
import org.daybook.shared.workstream.deliverable.DeliverableHandedOver;
import org.daybook.shared.workstream.deliverable.DeliverableRated;
import org.daybook.shared.workstream.deliverable.DeliverableReopened;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.deliverable.DeliverableReworded;
import org.daybook.shared.workstream.deliverable.DeliverableTagged;
import org.daybook.shared.workstream.deliverable.DeliverableWithdrawn;

/** What was promised. */
final class DeliverableForms {

    static final List<CommandForm> ALL = List.of(
            kept(
                    "complete-deliverable",
                    DeliverableCompleted.class,
                    Part.DELIVERABLES,
                    "Complete",
                    "deliverable",
                    optional("evidence", TEXT, "Evidence").hint("What shows that it is done"),
                    links()),
            kept(
                    "reschedule-deliverable",
                    DeliverableRescheduled.class,
                    Part.DELIVERABLES,
                    "Reschedule",
                    "deliverable",
                    target(),
                    why(),
                    optional("decision", CHOICE, "Approved by the decision")
                            .from(Offer.APPROVED_DECISIONS)
                            .hint("Needed where the programme asks for one")),
            kept(
                    "rate-deliverable",
                    DeliverableRated.class,
                    Part.DELIVERABLES,
                    "Rate",
                    "deliverable",
                    required("rating", ONE_OF, "Rating").from(Offer.RATINGS),
                    reason("Reason").hint("Red needs one")),
            kept(
                    "reword-deliverable",
                    DeliverableReworded.class,
                    Part.DELIVERABLES,
                    "Reword",
                    "deliverable",
                    required("description", TEXT, "What is promised")),
            kept(
                    "hand-over-deliverable",
                    DeliverableHandedOver.class,
                    Part.DELIVERABLES,
                    "Hand over",
                    "deliverable",
                    required("owner", LINE, "To the post").hint("A post, not a person: Director of HR")),
            kept("tag-deliverable", DeliverableTagged.class, Part.DELIVERABLES, "Tag", "deliverable", tags(), marked()),
            kept("reopen-deliverable", DeliverableReopened.class, Part.DELIVERABLES, "Reopen", "deliverable", why()),
            kept(
                    "withdraw-deliverable",
                    DeliverableWithdrawn.class,
                    Part.DELIVERABLES,
                    "Withdraw",
                    "deliverable",
                    why()),
            kept(
                    "add-deliverable",
                    DeliverableAdded.class,
                    Part.DELIVERABLES,
                    "Add a deliverable",
                    "",
                    required("description", TEXT, "What is promised"),
                    target(),
                    optional("objective", CHOICE, "Under the objective").from(Offer.OBJECTIVES),
                    optional("reference", LINE, "Reference").hint("What people call it, such as 03"),
                    optional("owner", LINE, "Its own owner")
                            .hint("A post, where it is not the owner of the workstream")));

    private DeliverableForms() {}
}
