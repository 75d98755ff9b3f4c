package org.daybook.shared.meeting.privacy;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * An agenda item was made private. This entry itself never is.
 *
 * @param item absent for the meeting as a whole
 */
public record ItemExempted(@Nullable LocalId item, @Nullable Integer paragraph, @Nullable Text wording)
        implements PrivacyEvent {

    /** The ground itself. */
    public Exemption exemption() {
        return new Exemption(paragraph, wording);
    }
}
