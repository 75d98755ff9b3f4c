/**
 * Whom a board lets read a private item of a meeting besides its members: those asked to attend, and those who are excluded. It
 * sees the privacy of items. Start with {@link org.daybook.shared.meeting.privacy.reader.AskedAttendee}.
 */
@NullMarked
package org.daybook.shared.meeting.privacy.reader;

import org.jspecify.annotations.NullMarked;
