package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.doing;
import static org.daybook.app.web.form.CommandForm.opening;

import java.util.List;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.MarkProgramme;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.programme.WordRag;
import org.daybook.shared.programme.WordRiskScales;
import org.daybook.shared.programme.reporting.SetClearanceRule;
import org.daybook.shared.programme.reporting.SetReportingCycle;
import org.daybook.shared.programme.reporting.SetReschedulingRule;
import org.daybook.shared.programme.tag.DefineTags;
import org.daybook.shared.workstream.OpenWorkstream;

/** The forms for programmes, and the one that opens a workstream in one. */
final class ProgrammeForms {

    private static final String MARKING = "Protective marking";

    static final List<CommandForm> ALL = List.of(
            opening(OpenProgramme.class, "Open a programme")
                    .button("Open the programme")
                    .field("name", "Name of the programme")
                    .field("marking", MARKING, "Shown on every page and export. Leave empty for OFFICIAL."),
            doing(RenameProgramme.class, "Rename the programme")
                    .field("name", "New name")
                    .prefilled("name"),
            doing(WordRag.class, "Say what each rating means")
                    .button("Save the meanings")
                    .lead("Slides and pages of this programme show these words beside each rating.")
                    .field("red", "What red means")
                    .field("amber", "What amber means")
                    .field("green", "What green means")
                    .field("notRated", "What to show for something that is not rated", "Such as TBD")
                    .prefilled("red", "amber", "green", "notRated"),
            doing(WordRiskScales.class, "Say what the levels of a risk are called")
                    .button("Save the words")
                    .lead("Slides and pages of this programme show these words beside the score of a risk.")
                    .field("likelihood", "Likelihood", "Five words, one on each line, the lowest first")
                    .field("impact", "Impact", "Five words, one on each line, the lowest first"),
            doing(SetReportingCycle.class, "Set the reporting cycle")
                    .lead("The desk of each owner shows when the next report is due.")
                    .field("cycle", "How often workstreams report")
                    .field("firstReportOn", "Date of the first report")
                    .prefilled("cycle", "firstReportOn"),
            doing(SetReschedulingRule.class, "Set how often a target date may move")
                    .button("Set the rule")
                    .field("movesAllowed", "Moves allowed without a decision of the board", "Leave empty for no limit")
                    .prefilled("movesAllowed"),
            doing(SetClearanceRule.class, "Say whether updates are cleared first")
                    .button("Set the rule")
                    .lead(
                            "With clearance, an owner submits an update only after the sponsor of the workstream has cleared it.")
                    .field("rule", "Clearance of updates")
                    .prefilled("rule"),
            doing(DefineTags.class, "Define tags")
                    .lead(
                            "Lists all tags of a group. A tag that you leave out can no longer be used; marks that it has remain.")
                    .field("group", "Group")
                    .field("tags", "Tags of the group", "One on each line"),
            doing(MarkProgramme.class, "Set the protective marking")
                    .field("marking", MARKING, "Of everything in the programme that has no marking of its own")
                    .prefilled("marking"),
            doing(CloseProgramme.class, "Close the programme")
                    .whileIn(ProgrammeStatus.OPEN)
                    .warning(
                            "No workstream, board or review can be opened in a programme that is closed. What is on record"
                                    + " stays."),
            opening(OpenWorkstream.class, "Open a workstream")
                    .button("Open the workstream")
                    .within("programme")
                    .field("name", "Name of the workstream")
                    .field("marking", MARKING, "Leave empty for that of the programme"));

    private ProgrammeForms() {}
}
