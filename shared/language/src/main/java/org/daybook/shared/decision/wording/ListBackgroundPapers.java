package org.daybook.shared.decision.wording;

import java.util.List;
import org.daybook.shared.decision.DecisionCommand;
import org.daybook.shared.text.Link;

/** Lists the background papers of a decision, in place of those listed before. */
public record ListBackgroundPapers(List<Link> background) implements DecisionCommand {
    public ListBackgroundPapers {
        background = BackgroundPapersListed.checked(background);
    }
}
