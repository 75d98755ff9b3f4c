package org.daybook.shared.action;

import org.daybook.shared.action.due.RescheduleAction;
import org.daybook.shared.action.progress.CompleteAction;
import org.daybook.shared.action.progress.DropAction;
import org.daybook.shared.action.progress.PutActionOnHold;
import org.daybook.shared.action.progress.ReopenAction;
import org.daybook.shared.action.progress.ReportOnAction;
import org.daybook.shared.action.progress.ResumeAction;
import org.daybook.shared.contract.DaybookCommand;

/** The commands of an action. */
public sealed interface ActionCommand extends DaybookCommand
        permits RaiseAction,
                ReportOnAction,
                RescheduleAction,
                ReassignAction,
                PutActionOnHold,
                ResumeAction,
                CompleteAction,
                DropAction,
                ReopenAction,
                LinkAction,
                RestateAction {}
