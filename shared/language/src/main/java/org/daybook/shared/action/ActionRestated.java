package org.daybook.shared.action;

import java.util.List;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** What was recorded wrongly about the action was put right. What is absent, or no owner, stayed as it was. */
public record ActionRestated(
        @Nullable Label number,
        @Nullable LocalId item,
        @Nullable Text text,
        List<ActionOwner> owners,
        @Nullable ActionDate due,
        Text reason)
        implements ActionEvent {
    public ActionRestated {
        owners = owners == null ? List.of() : List.copyOf(owners);
    }
}
