/**
 * The programmes that a board belongs to: attached and detached from a day on. It sees the board it belongs to and values.
 * Start with {@link org.daybook.shared.board.attachment.AttachBoard}.
 */
@NullMarked
package org.daybook.shared.board.attachment;

import org.jspecify.annotations.NullMarked;
