package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** Goes on with an action that was on hold. */
public record ResumeAction(@Nullable Text reason) implements ActionCommand {}
