package org.daybook.shared.meeting.paper;

import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a meeting that lies elsewhere, by title and address.
 *
 * @param paper its id in the meeting
 * @param ordinal its number among the papers of the meeting
 * @param item the agenda item that it belongs to
 * @param late why it came after the agenda had gone out
 */
public record Document(
        LocalId paper, Integer ordinal, Name title, Link link, @Nullable LocalId item, @Nullable Text late) {}
