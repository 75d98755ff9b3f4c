package org.daybook.shared.action.due;

import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.text.Text;

/** The date by which the action is due moved. */
public record ActionRescheduled(ActionDate due, Text reason) implements ActionEvent {}
