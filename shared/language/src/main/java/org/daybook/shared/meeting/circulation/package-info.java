/**
 * Draft minutes while they are circulated and amended. It sees the minutes it belongs to and values. Start with {@link
 * org.daybook.shared.meeting.circulation.CirculateMinutes}.
 */
@NullMarked
package org.daybook.shared.meeting.circulation;

import org.jspecify.annotations.NullMarked;
