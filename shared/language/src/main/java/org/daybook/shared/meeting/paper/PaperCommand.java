package org.daybook.shared.meeting.paper;

import org.daybook.shared.meeting.MeetingCommand;

/** The commands of the papers of a meeting. */
public sealed interface PaperCommand extends MeetingCommand
        permits SendOutAgenda, TableDocument, TablePaper, WithdrawPaper {}
