package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.text.Text;

/** Puts an open action on hold: it stays on the list. */
public record PutActionOnHold(Text reason) implements ActionCommand {}
