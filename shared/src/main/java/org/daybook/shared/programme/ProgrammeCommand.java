package org.daybook.shared.programme;

import org.daybook.shared.contract.DaybookCommand;

/** What may be asked of a programme. */
public sealed interface ProgrammeCommand extends DaybookCommand
        permits OpenProgramme,
                RenameProgramme,
                WordRag,
                SetReportingCycle,
                SetReschedulingRule,
                DefineTags,
                MarkProgramme,
                CloseProgramme {}
