package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.daybook.shared.meeting.agenda.item.ProposedItem;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Adds an item to the agenda. Once the agenda is out, the item changes no number of those that are out.
 *
 * @param item its id in the meeting; absent means a new one
 * @param allotted minutes, from 1 to 600
 * @param urgency why it cannot wait; required once the agenda is out
 * @param after the item that it follows; absent means at the end
 */
public record AddAgendaItem(
        @Nullable LocalId item,
        Text heading,
        @Nullable ItemKind kind,
        @Nullable Post presenter,
        @Nullable Integer allotted,
        List<Concern> concerns,
        @Nullable Text urgency,
        @Nullable LocalId after)
        implements AgendaCommand {

    public AddAgendaItem {
        concerns = proposed(item, heading, kind, presenter, allotted, concerns, urgency)
                .concerns();
    }

    /** The item itself. */
    public ProposedItem proposed() {
        return proposed(item, heading, kind, presenter, allotted, concerns, urgency);
    }

    private static ProposedItem proposed(
            LocalId item,
            Text heading,
            ItemKind kind,
            Post presenter,
            Integer allotted,
            List<Concern> concerns,
            Text urgency) {
        return new ProposedItem(item, heading, kind, presenter, allotted, concerns, urgency);
    }
}
