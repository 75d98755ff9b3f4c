package org.daybook.shared.slide;

import java.time.LocalDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.clock.TargetDateKind;
import org.daybook.shared.text.Label;
import tools.jackson.databind.util.StdConverter;

/**
 * A target date in the JSON of a slide: since format 2 with its reading in words, so that readers of a frozen slide
 * need not know the kinds.
 *
 * @param reading absent from slides of format 1
 */
record SlideDate(
        Label asWritten, TargetDateKind kind, LocalDate first, LocalDate last, String reading, Boolean tentative) {

    static final class Writing extends StdConverter<TargetDate, SlideDate> {
        @Override
        public SlideDate convert(TargetDate date) {
            Boolean tentative = date.tentative() ? Boolean.TRUE : null;
            return new SlideDate(date.asWritten(), date.kind(), date.first(), date.last(), date.reading(), tentative);
        }
    }

    static final class Reading extends StdConverter<SlideDate, TargetDate> {
        @Override
        public TargetDate convert(SlideDate date) {
            return new TargetDate(
                    date.asWritten, date.kind, date.first, date.last, Boolean.TRUE.equals(date.tentative));
        }
    }
}
