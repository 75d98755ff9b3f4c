/**
 * The text of minutes drawn up from what stands of a meeting, as it is shown and, once approved, frozen. It sees the meeting it
 * belongs to, facts and values. Start with {@link org.daybook.shared.meeting.document.MinutesDocument}.
 */
@NullMarked
package org.daybook.shared.meeting.document;

import org.jspecify.annotations.NullMarked;
