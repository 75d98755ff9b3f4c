package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.about;
import static org.daybook.app.web.form.CommandForm.adding;
import static org.daybook.app.web.form.Part.MEASURES;
import static org.daybook.app.web.form.Part.MILESTONES;
import static org.daybook.app.web.form.Part.OBJECTIVES;
import static org.daybook.app.web.form.Part.WORKSTREAM;
import static org.daybook.shared.account.Role.PROGRAMME_OFFICE;

import java.util.List;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.MarkWorkstream;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.daybook.shared.workstream.measure.DefineMeasure;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasureRescheduled;
import org.daybook.shared.workstream.measure.MeasureRetired;
import org.daybook.shared.workstream.measure.MeasureReworded;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.measure.RecordMeasurement;
import org.daybook.shared.workstream.measure.RescheduleMeasure;
import org.daybook.shared.workstream.measure.RetireMeasure;
import org.daybook.shared.workstream.measure.RewordMeasure;
import org.daybook.shared.workstream.milestone.AchieveMilestone;
import org.daybook.shared.workstream.milestone.CancelMilestone;
import org.daybook.shared.workstream.milestone.MilestoneAchieved;
import org.daybook.shared.workstream.milestone.MilestoneCancelled;
import org.daybook.shared.workstream.milestone.MilestoneMoved;
import org.daybook.shared.workstream.milestone.MilestoneScheduled;
import org.daybook.shared.workstream.milestone.MoveMilestone;
import org.daybook.shared.workstream.milestone.ScheduleMilestone;
import org.daybook.shared.workstream.objective.AddObjective;
import org.daybook.shared.workstream.objective.MoveObjective;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.objective.ObjectiveMoved;
import org.daybook.shared.workstream.objective.ObjectiveRetired;
import org.daybook.shared.workstream.objective.ObjectiveReworded;
import org.daybook.shared.workstream.objective.ObjectiveTagged;
import org.daybook.shared.workstream.objective.RetireObjective;
import org.daybook.shared.workstream.objective.RewordObjective;
import org.daybook.shared.workstream.objective.TagObjective;

/** The forms for measures, objectives and plans of a workstream, and for the workstream itself. */
final class PlanForms {

    static final List<CommandForm> ALL = List.of(
            about(RecordMeasurement.class, MeasurementRecorded.class, MEASURES, "Record a reading")
                    .field("value", "Reading", "A number such as 73 or 73.5; leave it empty if you give words")
                    .field("words", "Reading in words", "Where a number alone would mislead, such as 12 of 15, or <5")
                    .field("unit", "Unit", "Such as % or days"),
            about(RewordMeasure.class, MeasureReworded.class, MEASURES, "Reword")
                    .field("wording", "What is measured"),
            about(RescheduleMeasure.class, MeasureRescheduled.class, MEASURES, "Reschedule"),
            about(RetireMeasure.class, MeasureRetired.class, MEASURES, "Retire"),
            adding(DefineMeasure.class, MeasureDefined.class, MEASURES, "Define a measure")
                    .field("wording", "What is measured")
                    .field("direction", "Direction")
                    .field("target", "Target", "Such as 80%"),
            about(RewordObjective.class, ObjectiveReworded.class, OBJECTIVES, "Reword")
                    .field("text", "The objective"),
            about(MoveObjective.class, ObjectiveMoved.class, OBJECTIVES, "Move")
                    .field("place", "New position", "1 is first on the list"),
            about(TagObjective.class, ObjectiveTagged.class, OBJECTIVES, "Tag"),
            about(RetireObjective.class, ObjectiveRetired.class, OBJECTIVES, "Retire"),
            adding(AddObjective.class, ObjectiveAdded.class, OBJECTIVES, "Add an objective")
                    .field("text", "The objective")
                    .field("reference", "Reference", "Its usual reference, such as OD3"),
            about(MoveMilestone.class, MilestoneMoved.class, MILESTONES, "Move"),
            about(AchieveMilestone.class, MilestoneAchieved.class, MILESTONES, "Achieve"),
            about(CancelMilestone.class, MilestoneCancelled.class, MILESTONES, "Cancel"),
            adding(ScheduleMilestone.class, MilestoneScheduled.class, MILESTONES, "Schedule a milestone")
                    .field("title", "Milestone"),
            adding(RenameWorkstream.class, WorkstreamRenamed.class, WORKSTREAM, "Rename the workstream")
                    .editedBy(PROGRAMME_OFFICE),
            adding(MarkWorkstream.class, WorkstreamMarked.class, WORKSTREAM, "Mark the workstream")
                    .editedBy(PROGRAMME_OFFICE),
            adding(CloseWorkstream.class, WorkstreamClosed.class, WORKSTREAM, "Close the workstream")
                    .editedBy(PROGRAMME_OFFICE),
            adding(ReopenWorkstream.class, WorkstreamReopened.class, WORKSTREAM, "Reopen the workstream")
                    .editedBy(PROGRAMME_OFFICE));

    private PlanForms() {}
}
