package org.daybook.shared.contract;

import org.daybook.shared.account.AccountEvent;
import org.daybook.shared.action.ActionEvent;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.workstream.WorkstreamEvent;

/** An event: named in the past tense, with results rather than differences, and never changed. */
public sealed interface DaybookEvent
        permits ProgrammeEvent,
                WorkstreamEvent,
                BoardEvent,
                MeetingEvent,
                ReviewEvent,
                ActionEvent,
                DecisionEvent,
                AccountEvent {}
