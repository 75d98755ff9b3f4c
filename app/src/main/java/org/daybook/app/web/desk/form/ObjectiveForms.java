package org.daybook.app.web.desk.form;

import static org.daybook.app.web.desk.form.Ask.LINE;
import static org.daybook.app.web.desk.form.Ask.TEXT;
import static org.daybook.app.web.desk.form.Ask.WHOLE;
import static org.daybook.app.web.desk.form.Asking.kept;
import static org.daybook.app.web.desk.form.Asking.marked;
import static org.daybook.app.web.desk.form.Asking.reason;
import static org.daybook.app.web.desk.form.Asking.tags;
import static org.daybook.app.web.desk.form.Field.optional;
import static org.daybook.app.web.desk.form.Field.required;

import java.util.List;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;

/** What the workstream is for. */
final class ObjectiveForms {

    static final List<CommandForm> ALL = List.of(
            kept(
                    "reword-objective",
                    ObjectiveReworded.class,
                    Part.OBJECTIVES,
                    "Reword",
                    "objective",
                    required("text", TEXT, "The objective")),
            kept(
                    "move-objective",
                    ObjectiveMoved.class,
                    Part.OBJECTIVES,
                    "Move",
                    "objective",
                    required("place", WHOLE, "To place").hint("1 is the first on the list")),
            kept("tag-objective", ObjectiveTagged.class, Part.OBJECTIVES, "Tag", "objective", tags(), marked()),
            kept("retire-objective", ObjectiveRetired.class, Part.OBJECTIVES, "Retire", "objective", reason("Why")),
            kept(
                    "add-objective",
                    ObjectiveAdded.class,
                    Part.OBJECTIVES,
                    "Add an objective",
                    "",
                    required("text", TEXT, "The objective"),
                    optional("reference", LINE, "Reference").hint("What people call it, such as OD3")));

    private ObjectiveForms() {}
}
