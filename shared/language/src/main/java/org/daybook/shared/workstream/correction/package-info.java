/**
 * Corrections: an entry is voided, or replaced by another. It sees every command and event of a workstream,
 * because each may stand in the place of another. Start with {@link
 * org.daybook.shared.workstream.correction.CorrectEntry}.
 */
@NullMarked
package org.daybook.shared.workstream.correction;

import org.jspecify.annotations.NullMarked;
