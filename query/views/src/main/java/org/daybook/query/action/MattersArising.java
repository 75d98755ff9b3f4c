package org.daybook.query.action;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The matters arising at a meeting, made by the record: the actions of the board's earlier meetings, as they stand on the day
 * of the meeting or, before it, on the day asked for.
 *
 * @param since the day of the board's meeting before; absent where there was none
 * @param fresh open actions that no earlier meeting has had before it
 * @param carriedOver open actions that an earlier meeting already had before it, those carried over longest first
 * @param onHold kept on the list until they can go on
 * @param closed done, dropped or taken up since the meeting before
 */
public record MattersArising(
        LocalDate on,
        Instant knownAt,
        long position,
        LocalDate since,
        List<ArisingAction> fresh,
        List<ArisingAction> carriedOver,
        List<ArisingAction> onHold,
        List<ArisingAction> closed) {

    public boolean isEmpty() {
        return fresh.isEmpty() && carriedOver.isEmpty() && onHold.isEmpty() && closed.isEmpty();
    }
}
