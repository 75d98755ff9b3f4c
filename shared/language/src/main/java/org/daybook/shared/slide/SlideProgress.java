package org.daybook.shared.slide;

import java.util.List;

/**
 * The progress on a slide and what it is counted from.
 *
 * @param update the number of the update that the basis names; absent since the opening
 */
public record SlideProgress(Basis basis, Integer update, List<SlideProgressItem> items) {

    /** What the progress shown is counted from. */
    public enum Basis {
        /** No update has been submitted: everything recorded. */
        SINCE_OPENING,
        /** Come since the update named: recorded after it, or holding only from a day after its reporting date. */
        SINCE_UPDATE,
        /** Nothing has come since the update named: what it showed. */
        SHOWN_IN_UPDATE
    }
}
