package org.daybook.shared.meeting.privacy;

import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The ground on which an agenda item is private. Everybody who may see the meeting reads it.
 *
 * @param paragraph of Part 1 of Schedule 12A to the Local Government Act 1972, from 1 to 7; absent where another ground is worded
 * @param wording the institution's own words; absent where the paragraph says enough
 */
public record Exemption(@Nullable Integer paragraph, @Nullable Text wording) {

    private static final int LAST_PARAGRAPH = 7;

    public Exemption {
        if (paragraph != null) Required.between(paragraph, 1, LAST_PARAGRAPH, "paragraph");
        if (paragraph == null && wording == null) {
            throw new InvalidValue(
                    "paragraph",
                    "or else wording is required: say which paragraph of Schedule 12A, or why it is private");
        }
    }

    /** "paragraph 3", "paragraph 3, business affairs of a bidder", "commercially sensitive". */
    public String inWords() {
        if (paragraph == null) return String.valueOf(wording);
        return wording == null ? "paragraph " + paragraph : "paragraph " + paragraph + ", " + wording;
    }
}
