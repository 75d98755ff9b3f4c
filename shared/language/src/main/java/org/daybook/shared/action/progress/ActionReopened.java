package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.text.Text;

/** The action is open again after it was done or dropped. */
public record ActionReopened(Text reason) implements ActionEvent {}
