package org.daybook.command.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;

/**
 * What workstreams must know of their programme.
 *
 * @param wording what the ratings mean; absent where it was never set down
 * @param movesAllowed how often a target date may move without a board's decision; absent means no limit
 * @param tags the tags that may be used, by group
 * @param states when it was opened and closed
 */
public record ProgrammeRules(
        ProgrammeId id,
        Name name,
        Marking marking,
        RagWorded wording,
        Integer movesAllowed,
        Map<TagGroup, Set<Label>> tags,
        StateTimeline<ProgrammeStatus> states) {

    public ProgrammeRules {
        tags = Map.copyOf(tags);
    }

    /** Whether workstreams and boards can be opened in it from that day: not from the day on which it closes. */
    public boolean isOpenAtTheEndOf(LocalDate day) {
        return states.at(day) == ProgrammeStatus.OPEN;
    }
}
