/**
 * Declarations of interest at meetings, and what was done about each. It sees the meeting it belongs to and values. Start
 * with {@link org.daybook.shared.meeting.interest.DeclareInterest}.
 */
@NullMarked
package org.daybook.shared.meeting.interest;

import org.jspecify.annotations.NullMarked;
