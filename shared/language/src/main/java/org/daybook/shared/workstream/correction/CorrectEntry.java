package org.daybook.shared.workstream.correction;

import org.daybook.shared.text.Required;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Voids the entry of the given version (counted from 0), and may replace it with one of the same type. */
public record CorrectEntry(Long entry, @Nullable ReplacementCommand replacement, Text reason)
        implements CorrectionCommand {
    public CorrectEntry {
        Required.between(entry, 0, Long.MAX_VALUE, "entry");
    }
}
