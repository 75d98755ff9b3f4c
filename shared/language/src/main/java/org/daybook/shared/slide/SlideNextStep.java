package org.daybook.shared.slide;

import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/** A next step that is still to come; {@code answers} is the highlight it answers, if it does. */
public record SlideNextStep(
        String id, Text text, LocalId answers, @ReadInWords TargetDate targetDate, boolean overdue, long version) {}
