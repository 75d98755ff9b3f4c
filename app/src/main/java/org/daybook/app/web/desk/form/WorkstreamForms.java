package org.daybook.app.web.desk.form;

import static org.daybook.app.web.desk.form.Ask.LINE;
import static org.daybook.app.web.desk.form.Ask.ONE_OF;
import static org.daybook.app.web.desk.form.Asking.ARRANGED_BY;
import static org.daybook.app.web.desk.form.Asking.form;
import static org.daybook.app.web.desk.form.Asking.why;
import static org.daybook.app.web.desk.form.Field.required;

import java.util.List;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;

/** The workstream itself, which the programme office arranges. */
final class WorkstreamForms {

    static final List<CommandForm> ALL = List.of(
            form(
                    "rename-workstream",
                    WorkstreamRenamed.class,
                    Part.WORKSTREAM,
                    "Rename the workstream",
                    "",
                    ARRANGED_BY,
                    required("name", LINE, "Name")),
            form(
                    "mark-workstream",
                    WorkstreamMarked.class,
                    Part.WORKSTREAM,
                    "Mark the workstream",
                    "",
                    ARRANGED_BY,
                    required("marking", ONE_OF, "Marking").from(Offer.MARKINGS)),
            form(
                    "close-workstream",
                    WorkstreamClosed.class,
                    Part.WORKSTREAM,
                    "Close the workstream",
                    "",
                    ARRANGED_BY,
                    why()),
            form(
                    "reopen-workstream",
                    WorkstreamReopened.class,
                    Part.WORKSTREAM,
                    "Reopen the workstream",
                    "",
                    ARRANGED_BY,
                    why()));

    private WorkstreamForms() {}
}
