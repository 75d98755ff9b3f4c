package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.text.Text;

/** The action will not be done. */
public record ActionDropped(Text reason) implements ActionEvent {}
