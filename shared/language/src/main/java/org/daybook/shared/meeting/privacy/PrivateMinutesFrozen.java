package org.daybook.shared.meeting.privacy;

import java.util.List;
import org.daybook.shared.text.LocalId;

/**
 * The minutes of the private items were frozen, apart from the public ones, when the board approved them. <code>frozen</code> is
 * canonical JSON (RFC 8785), and <code>digest</code> the Base64 of SHA-256 over the Base64-decoded <code>digestSalt</code>
 * followed by the UTF-8 bytes of <code>frozen</code>.
 *
 * @param items the private items, in the order of the agenda
 */
public record PrivateMinutesFrozen(List<LocalId> items, String frozen, String digest, String digestSalt)
        implements PrivacyEvent {
    public PrivateMinutesFrozen {
        items = List.copyOf(items);
    }
}
