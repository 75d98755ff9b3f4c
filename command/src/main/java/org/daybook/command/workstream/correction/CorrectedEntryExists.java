package org.daybook.command.workstream.correction;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** A corrected entry is one of the workstream. */
@Breach(kind = Rejection.Kind.INVALID, field = "entry")
public record CorrectedEntryExists(long entry, boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This workstream has no entry " + entry + "; entries are numbered from 0";
    }
}
