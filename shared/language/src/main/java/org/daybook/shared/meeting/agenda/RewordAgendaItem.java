package org.daybook.shared.meeting.agenda;

import java.util.List;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.daybook.shared.meeting.agenda.item.ProposedItem;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * States an item of the agenda anew; what is left out no longer holds. Its number and place stay.
 *
 * @param reason why it was changed; may be absent
 */
public record RewordAgendaItem(
        LocalId item,
        Text heading,
        @Nullable ItemKind kind,
        @Nullable Post presenter,
        @Nullable Integer allotted,
        List<Concern> concerns,
        @Nullable Text urgency,
        @Nullable Text reason)
        implements AgendaCommand {

    public RewordAgendaItem {
        concerns = new ProposedItem(item, heading, kind, presenter, allotted, concerns, urgency).concerns();
    }

    /** The item itself. */
    public AgendaItem reworded() {
        return new AgendaItem(item, heading, kind, presenter, allotted, concerns, urgency);
    }
}
