package org.daybook.shared.meeting.agenda.item;

import java.util.List;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda as recorded.
 *
 * @param item its id in the meeting; its number is in the {@link org.daybook.shared.meeting.agenda.AgendaPlace}
 * @param kind absent where the agenda was given as headings alone
 * @param presenter the post that presents it
 * @param allotted minutes of the meeting that it may take
 * @param urgency why it is taken although the agenda that went out did not have it
 */
public record AgendaItem(
        LocalId item,
        Text heading,
        @Nullable ItemKind kind,
        @Nullable Post presenter,
        @Nullable Integer allotted,
        List<Concern> concerns,
        @Nullable Text urgency) {

    public AgendaItem {
        concerns = concerns == null ? List.of() : List.copyOf(concerns);
    }

    /** An item of which the heading alone is known. */
    public static AgendaItem headed(LocalId item, Text heading) {
        return new AgendaItem(item, heading, null, null, null, List.of(), null);
    }
}
