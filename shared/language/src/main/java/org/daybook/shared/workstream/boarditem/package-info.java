/**
 * Risks and recommendations that a workstream raises to a board, until they are resolved. It sees the workstream
 * it belongs to, facts and values. Start with {@link org.daybook.shared.workstream.boarditem.RaiseBoardItem}.
 */
@NullMarked
package org.daybook.shared.workstream.boarditem;

import org.jspecify.annotations.NullMarked;
