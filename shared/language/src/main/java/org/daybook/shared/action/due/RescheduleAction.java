package org.daybook.shared.action.due;

import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Text;

/**
 * Moves the date by which an action is due. Setting "next meeting" again holds it over to the meeting after.
 *
 * @param due a date as people write it, or "next meeting"
 */
public record RescheduleAction(TargetDate due, Text reason) implements ActionCommand {}
