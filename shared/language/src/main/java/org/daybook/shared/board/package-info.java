/**
 * Boards of programmes: commands, events and facts of their terms of reference, cadence and members. It sees
 * programmes by their ids, facts and values, and no meeting. Start with {@link
 * org.daybook.shared.board.EstablishBoard}.
 */
@NullMarked
package org.daybook.shared.board;

import org.jspecify.annotations.NullMarked;
