package org.daybook.app.web.clock;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The hour that occurs twice when the clocks go back, in summer time and in winter time. */
final class RepeatedHour {

    /** "BST", "GMT". */
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.UK);

    private RepeatedHour() {}

    static boolean contains(ZonedDateTime local) {
        return local.getZone()
                        .getRules()
                        .getValidOffsets(local.toLocalDateTime())
                        .size()
                > 1;
    }

    /** Which of the two it is: what the clock's time is called then. */
    static String name(ZonedDateTime local) {
        return NAME.format(local);
    }

    /** "+01:00 is BST, +00:00 is GMT". */
    static String offsets(ZonedDateTime local) {
        return List.of(local.withEarlierOffsetAtOverlap(), local.withLaterOffsetAtOverlap()).stream()
                .map(one -> DateTimeFormatter.ofPattern("xxx", Locale.UK).format(one) + " is " + name(one))
                .collect(Collectors.joining(", "));
    }
}
