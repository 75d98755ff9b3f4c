package org.daybook.shared.meeting.privacy;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes a private item public, with all that was recorded about it.
 *
 * @param item absent for the meeting as a whole
 */
public record ReleaseItem(@Nullable LocalId item, Text reason) implements PrivacyCommand {}
