package org.daybook.shared.workstream.boarditem;

import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Says how likely a risk is, how bad it would be, who owns it and what is done about it. It says all of it anew.
 *
 * @param likelihood 1 to 5, the lowest first
 * @param impact 1 to 5, the lowest first
 * @param owner the post that looks after it
 * @param mitigation what is done about it
 * @param reason why it is assessed so, or differently now
 */
public record AssessRisk(
        LocalId boardItem,
        Integer likelihood,
        Integer impact,
        @Nullable Post owner,
        @Nullable Text mitigation,
        @Nullable Text reason)
        implements BoardItemCommand {

    public AssessRisk {
        Required.between(likelihood, 1, RiskScales.LEVELS, "likelihood");
        Required.between(impact, 1, RiskScales.LEVELS, "impact");
    }
}
