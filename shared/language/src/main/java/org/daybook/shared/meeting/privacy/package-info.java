/**
 * What of a meeting is private: which agenda items, on what ground, who was asked to attend them, and what others are shown of
 * each entry. It sees every event of a meeting. Start with {@link org.daybook.shared.meeting.privacy.MeetingPrivacy}.
 */
@NullMarked
package org.daybook.shared.meeting.privacy;

import org.jspecify.annotations.NullMarked;
