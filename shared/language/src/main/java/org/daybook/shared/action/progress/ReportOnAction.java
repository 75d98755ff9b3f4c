package org.daybook.shared.action.progress;

import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reports how far an action has come.
 *
 * @param laterDate by when its owner asks for it to be due instead; absent where they do not
 */
public record ReportOnAction(Text report, @Nullable TargetDate laterDate) implements ActionCommand {}
