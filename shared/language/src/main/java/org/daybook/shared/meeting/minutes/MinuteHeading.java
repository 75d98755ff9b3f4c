package org.daybook.shared.meeting.minutes;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;

/**
 * An item as the minutes have it.
 *
 * @param number of the minute, in the numbering of the body
 */
public record MinuteHeading(LocalId item, Label number, Text heading) {}
