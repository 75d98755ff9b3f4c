package org.daybook.shared.decision.wording;

import java.util.List;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.text.Text;

/** Restates the interests that were declared before a decision. */
public record RestateInterests(List<DeclaredInterest> interests, Text reason) implements DecisionCommand {
    public RestateInterests {
        interests = InterestsStated.checked(interests);
    }
}
