package org.daybook.shared.meeting.privacy;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A private item was made public.
 *
 * @param item absent for the meeting as a whole
 */
public record ItemReleased(@Nullable LocalId item, Text reason) implements PrivacyEvent {}
