package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The action is open again after it was on hold. */
public record ActionResumed(@Nullable Text reason) implements ActionEvent {}
