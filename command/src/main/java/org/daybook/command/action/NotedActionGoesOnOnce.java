package org.daybook.command.action;

import java.util.UUID;
import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.rejection.Rejection;

/** An action that was noted at a meeting goes on in one action, under the id that follows from it. */
@Breach(kind = Rejection.Kind.INVALID, field = "id")
record NotedActionGoesOnOnce(ActionId expected, UUID id) implements Rule {

    @Override
    public boolean holds() {
        return expected.value().equals(id);
    }

    @Override
    public String otherwise() {
        return "An action noted at a meeting goes on under the id " + expected + "; leave the id out";
    }
}
