package org.daybook.shared.clock;

import org.daybook.shared.text.Label;

final class TargetDateReader {
    private TargetDateReader() {}

    static TargetDate read(Label asWritten) {
        return new TargetDate(asWritten, TargetDateKind.CONTINGENT, null, null);
    }
}
