/**
 * Powers that a board delegates to officers. It sees the board it belongs to and accounts. Start with
 * {@link org.daybook.shared.board.delegation.DelegatePower}.
 */
@NullMarked
package org.daybook.shared.board.delegation;

import org.jspecify.annotations.NullMarked;
