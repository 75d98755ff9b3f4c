package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.text.Text;

/** Reopens an action that was done or dropped. */
public record ReopenAction(Text reason) implements ActionCommand {}
