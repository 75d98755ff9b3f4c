package org.daybook.shared.action.progress;

import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * What an owner reports about an action.
 *
 * @param laterDate by when they ask for it to be due instead; absent where they do not
 */
public record ActionReport(Text report, @Nullable ActionDate laterDate) {}
