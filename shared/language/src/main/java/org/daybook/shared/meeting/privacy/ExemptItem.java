package org.daybook.shared.meeting.privacy;

import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes an agenda item private, with all that was and will be recorded about it; stated again, it replaces the ground.
 *
 * @param item absent for the meeting as a whole
 * @param paragraph of Part 1 of Schedule 12A to the Local Government Act 1972; absent where the ground is worded
 * @param wording the institution's own words, which everybody reads who may see the meeting
 */
public record ExemptItem(@Nullable LocalId item, @Nullable Integer paragraph, @Nullable Text wording)
        implements PrivacyCommand {
    public ExemptItem {
        new Exemption(paragraph, wording);
    }

    /** The ground itself. */
    public Exemption exemption() {
        return new Exemption(paragraph, wording);
    }
}
