package org.daybook.shared.meeting.paper;

import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tables a document at a meeting by its title and address, under the next number.
 *
 * @param paper its id in the meeting; absent means a new one
 * @param item the agenda item that it belongs to; absent where it belongs to none
 * @param late why it comes after the agenda has gone out; required then
 */
public record TableDocument(@Nullable LocalId paper, Name title, Link link, @Nullable LocalId item, @Nullable Text late)
        implements PaperCommand {}
