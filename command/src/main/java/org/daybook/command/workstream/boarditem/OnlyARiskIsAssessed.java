package org.daybook.command.workstream.boarditem;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.boarditem.BoardItemKind;

/** Only a risk has a likelihood and an impact. */
@Breach(field = "boardItem")
record OnlyARiskIsAssessed(LocalId boardItem, BoardItemKind item) implements Rule {

    @Override
    public boolean holds() {
        return item == BoardItemKind.RISK;
    }

    @Override
    public String otherwise() {
        return boardItem + " is a recommendation; only a risk is assessed";
    }
}
