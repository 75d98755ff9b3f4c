package org.daybook.shared.programme;

import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.programme.reporting.SetClearanceRule;
import org.daybook.shared.programme.reporting.SetReportingCycle;
import org.daybook.shared.programme.reporting.SetReschedulingRule;
import org.daybook.shared.programme.tag.DefineTags;

/** The commands of a programme. */
public sealed interface ProgrammeCommand extends DaybookCommand
        permits OpenProgramme,
                RenameProgramme,
                WordRag,
                WordRiskScales,
                SetReportingCycle,
                SetReschedulingRule,
                SetClearanceRule,
                DefineTags,
                MarkProgramme,
                CloseProgramme {}
