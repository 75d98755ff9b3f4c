package org.daybook.shared.action;

import java.util.List;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what was recorded wrongly about an action. What is absent stays as it is.
 *
 * @param due the right date; this is no move
 */
public record RestateAction(
        @Nullable Label number,
        @Nullable LocalId item,
        @Nullable Text text,
        List<ActionOwner> owners,
        @Nullable TargetDate due,
        Text reason)
        implements ActionCommand {

    public RestateAction {
        owners = ActionOwners.checkedIfAny(owners);
        if (number == null && item == null && text == null && owners.isEmpty() && due == null) {
            throw new InvalidValue("text", "or another field is required: say what was recorded wrongly");
        }
    }
}
