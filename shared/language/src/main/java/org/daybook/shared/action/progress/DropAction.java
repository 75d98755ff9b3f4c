package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.text.Text;

/** Records that an action will not be done. */
public record DropAction(Text reason) implements ActionCommand {}
