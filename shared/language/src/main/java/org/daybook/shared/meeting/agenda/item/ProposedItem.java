package org.daybook.shared.meeting.agenda.item;

import java.util.List;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda as a request gives it.
 *
 * @param item its id in the meeting; absent means a new item
 * @param kind what it is for
 * @param allotted minutes, from 1 to 600
 */
public record ProposedItem(
        @Nullable LocalId item,
        Text heading,
        @Nullable ItemKind kind,
        @Nullable Post presenter,
        @Nullable Integer allotted,
        List<Concern> concerns,
        @Nullable Text urgency) {

    private static final int MOST_MINUTES = 600;
    private static final int MOST_CONCERNS = 20;

    public ProposedItem {
        if (allotted != null) Required.between(allotted, 1, MOST_MINUTES, "allotted");
        concerns = concerns == null ? List.of() : concerns;
        Required.distinct(concerns, MOST_CONCERNS, "concerns");
        concerns = List.copyOf(concerns);
    }

    /** As it is recorded, under that id. */
    public AgendaItem under(LocalId id) {
        return new AgendaItem(id, heading, kind, presenter, allotted, concerns, urgency);
    }
}
