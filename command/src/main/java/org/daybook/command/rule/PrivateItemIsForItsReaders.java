package org.daybook.command.rule;

import org.daybook.shared.rejection.Rejection;

/** Only those who may read a private item record decisions and actions of it. */
@Breach(kind = Rejection.Kind.FORBIDDEN, field = "item")
public record PrivateItemIsForItsReaders(boolean holds) implements Rule {

    @Override
    public String otherwise() {
        return "This item is private and not open to you; ask the secretary of the board to record this";
    }
}
