package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** It was reported how far the action has come, perhaps with a request for a later date. */
public record ActionReported(Text report, @Nullable ActionDate laterDate) implements ActionEvent {}
