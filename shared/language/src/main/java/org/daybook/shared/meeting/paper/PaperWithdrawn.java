package org.daybook.shared.meeting.paper;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;
import org.jspecify.annotations.Nullable;

/**
 * A paper was withdrawn; its number is not given again.
 *
 * @param workstream of the update that it was; absent of a document
 * @param update the number of that update in the workstream; absent of a document
 */
public record PaperWithdrawn(LocalId paper, @Nullable WorkstreamId workstream, @Nullable Integer update, Text reason)
        implements PaperEvent {}
