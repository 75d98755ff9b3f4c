package org.daybook.shared.slide;

import java.util.List;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.programme.tag.Tag;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.objective.ObjectiveFacts;

/** An objective as a slide shows it, with its marked tags. An unmarked tag carries no further meaning. */
public record SlideObjective(String id, Label reference, Text text, List<Tag> tags) {

    static SlideObjective of(ThingFacts objective) {
        return new SlideObjective(
                objective.id(),
                objective.get(ObjectiveFacts.OPENING).reference(),
                objective.get(ObjectiveFacts.TEXT),
                SlideParts.marked(objective, ObjectiveFacts.TAG));
    }
}
