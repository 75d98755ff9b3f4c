package org.daybook.command.register;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
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
 * @param open whether workstreams can be opened in it
 * @param openedOn the day from which its opening holds
 */
public record ProgrammeRules(
        ProgrammeId id,
        Name name,
        Marking marking,
        RagWorded wording,
        Integer movesAllowed,
        Map<TagGroup, Set<Label>> tags,
        boolean open,
        LocalDate openedOn) {

    public ProgrammeRules {
        tags = Map.copyOf(tags);
    }
}
