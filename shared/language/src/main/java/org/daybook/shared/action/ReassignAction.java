package org.daybook.shared.action;

import java.util.List;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Gives an action to other owners. */
public record ReassignAction(List<ActionOwner> owners, @Nullable Text reason) implements ActionCommand {
    public ReassignAction {
        owners = ActionOwners.checked(owners);
    }
}
