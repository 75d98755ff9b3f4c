/**
 * How a board works: its quorum, the numbering of its minutes, standing agenda items, deadlines, and the rhythm of its
 * meetings. It sees the board and its seats. Start with {@link org.daybook.shared.board.procedure.ProcedureFacts}.
 */
@NullMarked
package org.daybook.shared.board.procedure;

import org.jspecify.annotations.NullMarked;
