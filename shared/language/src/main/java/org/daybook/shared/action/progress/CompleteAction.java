package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Records that an action is done. */
public record CompleteAction(@Nullable Text outcome) implements ActionCommand {}
