package org.daybook.shared.action;

import java.util.List;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The action was given to other owners. */
public record ActionReassigned(List<ActionOwner> owners, @Nullable Text reason) implements ActionEvent {
    public ActionReassigned {
        owners = List.copyOf(owners);
    }
}
