package org.daybook.command.workstream.correction;

import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;

/** An entry to be corrected is one that the workstream has. */
public record CorrectedEntryExists(long entry, boolean holds) implements Rule {

    @Override
    public Rejection.Kind kind() {
        return Rejection.Kind.INVALID;
    }

    @Override
    public String field() {
        return "entry";
    }

    @Override
    public String otherwise() {
        return "This workstream has no entry " + entry + "; entries are counted from 0";
    }
}
