package org.daybook.app.web.desk.form;

import static org.daybook.app.web.desk.form.Ask.LINE;
import static org.daybook.app.web.desk.form.Ask.TEXT;
import static org.daybook.app.web.desk.form.Asking.first;
import static org.daybook.app.web.desk.form.Asking.kept;
import static org.daybook.app.web.desk.form.Asking.last;
import static org.daybook.app.web.desk.form.Asking.why;
import static org.daybook.app.web.desk.form.Field.optional;
import static org.daybook.app.web.desk.form.Field.required;

import java.util.List;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;

/** The bars of the milestone plan. */
final class MilestoneForms {

    static final List<CommandForm> ALL = List.of(
            kept("move-milestone", MilestoneMoved.class, Part.MILESTONES, "Move", "milestone", first(), last(), why()),
            kept(
                    "achieve-milestone",
                    MilestoneAchieved.class,
                    Part.MILESTONES,
                    "Achieve",
                    "milestone",
                    optional("note", TEXT, "Note")),
            kept("cancel-milestone", MilestoneCancelled.class, Part.MILESTONES, "Cancel", "milestone", why()),
            kept(
                    "schedule-milestone",
                    MilestoneScheduled.class,
                    Part.MILESTONES,
                    "Schedule a milestone",
                    "",
                    required("project", LINE, "Project"),
                    required("title", LINE, "Milestone"),
                    first(),
                    last()));

    private MilestoneForms() {}
}
