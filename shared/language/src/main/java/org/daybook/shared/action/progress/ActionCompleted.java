package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The action is done. */
public record ActionCompleted(@Nullable Text outcome) implements ActionEvent {}
