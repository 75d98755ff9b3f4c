package org.daybook.command.workstream.correction;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.EntryInWords;
import org.daybook.command.rule.Rule;
import org.daybook.command.workstream.stream.CountingEntry;
import org.daybook.shared.rejection.Rejection;

/**
 * After a correction, every later entry still meets its rules.
 *
 * @param broken what the later entry would be refused for
 */
@Breach(field = "entry")
public record CorrectionKeepsTheRulesForLaterEntries(CountingEntry later, Rejection broken) implements Rule {

    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public String otherwise() {
        return "The later " + EntryInWords.of(later.version(), later.effectiveOn()) + " would break a rule: "
                + broken.getMessage() + ". Correct that one first";
    }
}
