package org.daybook.shared.meeting.privacy;

import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * That an item is private, or public again.
 *
 * @param exemption the ground on which it is private; absent once it is public again
 * @param released why it was made public; absent while it is private
 */
public record ItemPrivacy(@Nullable Exemption exemption, @Nullable Text released) {

    String inWords() {
        return exemption == null ? "No longer private: " + released : "Exempt: " + exemption.inWords();
    }
}
