package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.about;
import static org.daybook.app.web.form.CommandForm.doing;
import static org.daybook.app.web.form.CommandForm.opening;
import static org.daybook.shared.meeting.MeetingStatus.HELD;
import static org.daybook.shared.meeting.MeetingStatus.SCHEDULED;

import java.util.List;
import org.daybook.shared.meeting.CancelMeeting;
import org.daybook.shared.meeting.HoldMeeting;
import org.daybook.shared.meeting.RescheduleMeeting;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.action.TakeUpAction;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.agenda.TablePaper;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.RecordMinutes;

/** The forms for meetings. */
final class MeetingForms {

    private static final String ITEMS = "One item on each line, in order";

    static final List<CommandForm> ALL = List.of(
            opening(ScheduleMeeting.class, "Schedule a meeting")
                    .button("Schedule the meeting")
                    .within("board")
                    .field("date", "Date")
                    .field("agenda", "Agenda", ITEMS),
            doing(RescheduleMeeting.class, "Move to another date")
                    .whileIn(SCHEDULED)
                    .field("date", "New date"),
            doing(ReviseAgenda.class, "Revise the agenda")
                    .whileIn(SCHEDULED)
                    .field("agenda", "Agenda", ITEMS)
                    .prefilled("agenda"),
            doing(TablePaper.class, "Table a paper")
                    .whileIn(SCHEDULED, HELD)
                    .together("paper", "Paper", OptionSource.PROGRAMME_UPDATES, "workstream", "update")
                    .field("paper", "Paper", "The submitted updates of the programme, newest first"),
            doing(HoldMeeting.class, "Record that it was held")
                    .whileIn(SCHEDULED)
                    .field("heldOn", "Held on", "Leave empty for the day for which it was called")
                    .field("attendees", "Present", "One post on each line. Never a person’s name."),
            doing(RecordMinutes.class, "Record the minutes")
                    .whileIn(HELD)
                    .tall("minutes")
                    .prefilled("minutes"),
            doing(ApproveMinutes.class, "Approve the minutes")
                    .whileIn(HELD)
                    .lead("Choose the meeting that approved them or, if no meeting did, give the day.")
                    .field("atMeeting", "Approved at the meeting")
                    .options("atMeeting", OptionSource.LATER_MEETINGS)
                    .field("approvedOn", "Approved on"),
            doing(NoteAction.class, "Note an action")
                    .whileIn(HELD)
                    .field("text", "What is to be done")
                    .field("by", "Who is to do it", "A post, never a person’s name: Director of HR")
                    .without("takenUpBy"),
            about(TakeUpAction.class, "Link to what took it up")
                    .whileIn(HELD)
                    .options("action", OptionSource.ACTIONS)
                    .field("takenUpBy", "Entry that took it up"),
            doing(CancelMeeting.class, "Cancel the meeting")
                    .whileIn(SCHEDULED)
                    .warning("A cancelled meeting cannot be held. To meet on another day, move it instead."));

    private MeetingForms() {}
}
