package org.daybook.shared.programme;

import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.programme.reporting.ClearanceRuleSet;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagsDefined;

/** The events of a programme. */
public sealed interface ProgrammeEvent extends DaybookEvent
        permits ProgrammeOpened,
                ProgrammeRenamed,
                RagWorded,
                RiskScalesWorded,
                ReportingCycleSet,
                ReschedulingRuleSet,
                ClearanceRuleSet,
                TagsDefined,
                ProgrammeMarked,
                ProgrammeClosed,
                ProgrammeTextRedacted {}
