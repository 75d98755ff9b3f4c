package org.daybook.shared.decision.wording;

import java.util.List;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.Required;

/** The background papers of a decision were listed. */
public record BackgroundPapersListed(List<Link> background) implements DecisionEvent {
    private static final int MOST = 50;

    public BackgroundPapersListed {
        background = checked(background);
    }

    /**
     * A copy of a list that may be absent.
     *
     * @throws org.daybook.shared.rejection.InvalidValue if it repeats an item or is too long
     */
    public static List<Link> checked(List<Link> background) {
        if (background == null) return List.of();
        Required.distinct(background, MOST, "background");
        return List.copyOf(background);
    }
}
