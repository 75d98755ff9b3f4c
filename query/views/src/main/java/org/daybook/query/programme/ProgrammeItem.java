package org.daybook.query.programme;

import java.time.LocalDate;
import java.util.List;
import org.daybook.query.listing.Listed;
import org.daybook.query.listing.StandingProgramme;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeFacts;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.reporting.ClearanceRuleSet;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/**
 * A programme and its settings.
 *
 * @param ragWording what each rating means; absent until set
 * @param riskScales what the levels of likelihood and impact of a risk are called
 * @param reporting how often workstreams report; absent until set
 * @param rescheduling how often a target date may move; absent until set
 * @param clearance whether updates must be cleared before they are submitted; absent until set
 * @param closedBecause why it was closed; absent while it is open
 */
public record ProgrammeItem(
        String id,
        Name name,
        ProgrammeStatus state,
        LocalDate openedOn,
        Marking marking,
        RagWorded ragWording,
        RiskScales riskScales,
        ReportingCycleSet reporting,
        ReschedulingRuleSet rescheduling,
        ClearanceRuleSet clearance,
        List<TagsDefined> tags,
        Text closedBecause)
        implements Listed {

    public static ProgrammeItem of(StandingProgramme programme, LocalDate openedOn) {
        Condition state = programme.value(ProgrammeFacts.STATE).orElseThrow();
        return new ProgrammeItem(
                programme.id().toString(),
                programme.name(),
                ProgrammeStatus.valueOf(state.status()),
                openedOn,
                programme.frame().marking(),
                programme.frame().wording(),
                programme.frame().scales(),
                programme.reporting().orElse(null),
                programme.value(ProgrammeFacts.RESCHEDULING).orElse(null),
                programme.value(ProgrammeFacts.CLEARANCE).orElse(null),
                programme.tags(),
                state.note());
    }
}
