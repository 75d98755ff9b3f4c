package org.daybook.command.meeting.minutes;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** Once minutes are drafted, what they say of attendance and interests is corrected with a reason. */
@Breach(kind = Rejection.Kind.INVALID, field = "reason")
public record CorrectionOfDraftedMinutesSaysWhy(boolean holds) implements Rule {
    @Override
    public String otherwise() {
        return "The minutes are drafted; say why this is corrected";
    }
}
