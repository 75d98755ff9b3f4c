package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.text.Text;

/** The action was put on hold. */
public record ActionPutOnHold(Text reason) implements ActionEvent {}
