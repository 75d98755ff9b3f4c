package org.daybook.shared.programme;

import org.daybook.shared.contract.DaybookEvent;

/** What may have happened to a programme. */
public sealed interface ProgrammeEvent extends DaybookEvent
        permits ProgrammeOpened,
                ProgrammeRenamed,
                RagWorded,
                ReportingCycleSet,
                ReschedulingRuleSet,
                TagsDefined,
                ProgrammeMarked,
                ProgrammeClosed,
                ProgrammeTextRedacted {}
