package org.daybook.app.web.form;

import static org.daybook.app.web.form.CommandForm.about;
import static org.daybook.app.web.form.CommandForm.doing;
import static org.daybook.app.web.form.CommandForm.opening;
import static org.daybook.app.web.form.MeetingPhase.ABANDONED;
import static org.daybook.app.web.form.MeetingPhase.ADJOURNED;
import static org.daybook.app.web.form.MeetingPhase.ADJOURNED_AND_APPROVED;
import static org.daybook.app.web.form.MeetingPhase.CANCELLED;
import static org.daybook.app.web.form.MeetingPhase.HELD;
import static org.daybook.app.web.form.MeetingPhase.MET;
import static org.daybook.app.web.form.MeetingPhase.NOT_CANCELLED;
import static org.daybook.app.web.form.MeetingPhase.SCHEDULED;
import static org.daybook.app.web.form.MeetingPhase.TO_BE_APPROVED;
import static org.daybook.app.web.form.MeetingPhase.TO_COME;
import static org.daybook.app.web.form.MeetingPhase.UNFINISHED;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.meeting.CancelMeeting;
import org.daybook.shared.meeting.HoldMeeting;
import org.daybook.shared.meeting.RescheduleMeeting;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.action.TakeUpAction;
import org.daybook.shared.meeting.agenda.AddAgendaItem;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.agenda.RewordAgendaItem;
import org.daybook.shared.meeting.agenda.WithdrawAgendaItem;
import org.daybook.shared.meeting.attendance.RecordAttendance;
import org.daybook.shared.meeting.attendance.RecordQuorum;
import org.daybook.shared.meeting.attendance.StrikeAttendance;
import org.daybook.shared.meeting.circulation.AmendMinute;
import org.daybook.shared.meeting.circulation.CirculateMinutes;
import org.daybook.shared.meeting.details.RecordTimes;
import org.daybook.shared.meeting.details.SetMeetingDetails;
import org.daybook.shared.meeting.interest.DeclareInterest;
import org.daybook.shared.meeting.interest.StrikeInterest;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.DraftMinutes;
import org.daybook.shared.meeting.minutes.RecordMinute;
import org.daybook.shared.meeting.minutes.RecordMinutes;
import org.daybook.shared.meeting.outcome.AbandonMeeting;
import org.daybook.shared.meeting.outcome.AdjournMeeting;
import org.daybook.shared.meeting.outcome.ReinstateMeeting;
import org.daybook.shared.meeting.outcome.RestateHolding;
import org.daybook.shared.meeting.paper.SendOutAgenda;
import org.daybook.shared.meeting.paper.TableDocument;
import org.daybook.shared.meeting.paper.TablePaper;
import org.daybook.shared.meeting.paper.WithdrawPaper;
import org.daybook.shared.meeting.privacy.ExemptItem;
import org.daybook.shared.meeting.privacy.PublishOutcome;
import org.daybook.shared.meeting.privacy.ReleaseItem;
import org.daybook.shared.meeting.privacy.reader.AdmitToItem;
import org.daybook.shared.meeting.privacy.reader.ExcludeFromItem;

/** The forms for meetings: for the meeting as a whole, and for its items, papers, attendance, interests and minutes. */
final class MeetingForms {

    private static final String ITEMS = "One item on each line, in order";
    private static final String POST = "A post, never a person’s name: Director of HR";
    private static final String LATE = "Only if the agenda has been sent out already";
    private static final String TIME = "Such as 14:00";

    private static final List<CommandForm> AS_A_WHOLE = List.of(
            opening(ScheduleMeeting.class, "Schedule a meeting")
                    .button("Schedule the meeting")
                    .within("board")
                    .field("date", "Date")
                    .field("agenda", "Agenda", ITEMS),
            doing(RescheduleMeeting.class, "Move to another date")
                    .whileIn(TO_COME)
                    .field("date", "New date"),
            doing(ReviseAgenda.class, "Revise the agenda")
                    .whileIn(SCHEDULED)
                    .field("agenda", "Agenda", ITEMS)
                    .prefilled("agenda")
                    .warning("This replaces every item, with what was said about each besides its heading."),
            doing(TablePaper.class, "Table a submitted update")
                    .whileIn(UNFINISHED)
                    .together("paper", "Update", OptionSource.PROGRAMME_UPDATES, "workstream", "update")
                    .field("paper", "Update", "The submitted updates of the programme, newest first")
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .field("item", "Agenda item")
                    .field("late", "Why it is late", LATE),
            doing(HoldMeeting.class, "Record that it was held")
                    .whileIn(TO_COME)
                    .field("heldOn", "Held on", "Leave empty for the day for which it was called")
                    .field("attendees", "Present", "One post on each line. Never a person’s name."),
            doing(RecordMinutes.class, "Record the minutes as one text")
                    .whileIn(TO_BE_APPROVED)
                    .tall("minutes")
                    .prefilled("minutes"),
            doing(ApproveMinutes.class, "Approve the minutes")
                    .whileIn(TO_BE_APPROVED)
                    .lead("Choose the meeting that approved them or, if no meeting did, give the day.")
                    .field("atMeeting", "Approved at the meeting")
                    .options("atMeeting", OptionSource.LATER_MEETINGS)
                    .field("approvedOn", "Approved on")
                    .field(
                            "subjectTo",
                            "Subject to",
                            "Corrections that the board asked for; make them as amendments first"),
            doing(NoteAction.class, "Note an action")
                    .whileIn(MET)
                    .field("text", "What is to be done")
                    .field("by", "Who is to do it", "A post, never a person’s name: Director of HR")
                    .without("takenUpBy"),
            about(TakeUpAction.class, "Link to what took it up")
                    .whileIn(MET)
                    .options("action", OptionSource.ACTIONS)
                    .field("takenUpBy", "Entry that took it up"),
            doing(CancelMeeting.class, "Cancel the meeting")
                    .whileIn(SCHEDULED)
                    .warning("A cancelled meeting cannot be held. To meet on another day, move it instead."));

    private static final List<CommandForm> OF_ITEMS = List.of(
            doing(SetMeetingDetails.class, "Set time and place")
                    .whileIn(UNFINISHED)
                    .field("start", "Starts at", TIME)
                    .field("end", "Ends at", TIME)
                    .field("place", "Place")
                    .field("publicity", "The public")
                    .prefilled("start", "end", "place", "link", "publicity"),
            doing(AddAgendaItem.class, "Add an agenda item")
                    .whileIn(UNFINISHED)
                    .field("kind", "What it is for")
                    .field("presenter", "Presented by", POST)
                    .field("allotted", "Minutes allotted")
                    .without("concerns")
                    .field("urgency", "Why it is urgent", LATE)
                    .options("after", OptionSource.AGENDA_ITEMS)
                    .field("after", "After which item", "Leave empty for the end"),
            about(RewordAgendaItem.class, "Change this item")
                    .whileIn(UNFINISHED)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .field("kind", "What it is for")
                    .field("presenter", "Presented by", POST)
                    .field("allotted", "Minutes allotted")
                    .without("concerns")
                    .field("urgency", "Why it is urgent", LATE)
                    .field("reason", "Why you change it")
                    .prefilled("heading", "kind", "presenter", "allotted", "urgency"),
            about(WithdrawAgendaItem.class, "Withdraw this item")
                    .whileIn(UNFINISHED)
                    .options("item", OptionSource.AGENDA_ITEMS),
            doing(TableDocument.class, "Table a document")
                    .whileIn(UNFINISHED)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .field("item", "Agenda item")
                    .field("late", "Why it is late", LATE),
            about(WithdrawPaper.class, "Withdraw this paper")
                    .whileIn(UNFINISHED)
                    .options("paper", OptionSource.PAPERS),
            doing(SendOutAgenda.class, "Record that agenda and papers were sent out")
                    .whileIn(UNFINISHED)
                    .lead("What is out keeps its number. Sent out again, it is a supplement.")
                    .field("sentOn", "Sent out on", "Leave empty for today"),
            doing(AdjournMeeting.class, "Adjourn the meeting")
                    .whileIn(SCHEDULED, HELD, ADJOURNED, ADJOURNED_AND_APPROVED)
                    .field("metOn", "Met on", "Leave empty for the day for which it was called or on which it was held")
                    .field("until", "To go on on", "Leave empty if no day was named"),
            doing(AbandonMeeting.class, "Abandon it for want of a quorum")
                    .whileIn(SCHEDULED, HELD, ADJOURNED, ADJOURNED_AND_APPROVED)
                    .field("metOn", "Met on", "Leave empty for the day for which it was called or on which it was held")
                    .warning("An abandoned meeting cannot be held. To go on on another day, adjourn it instead."),
            doing(RestateHolding.class, "Correct when it was held")
                    .whileIn(TO_BE_APPROVED)
                    .lead("Use this only where the record is wrong.")
                    .field("heldOn", "Held on", "Leave empty if the day is right")
                    .field("attendees", "Present", "One post on each line. Never a person’s name.")
                    .prefilled("attendees")
                    .field("reason", "What was wrong"),
            doing(ReinstateMeeting.class, "Put back as scheduled")
                    .whileIn(HELD, ADJOURNED, ABANDONED, CANCELLED)
                    .lead(
                            "Use this only where it was recorded by mistake that the meeting was held, adjourned, abandoned or cancelled.")
                    .field("reason", "What was wrong"),
            doing(RecordTimes.class, "Record when it began and ended")
                    .whileIn(TO_BE_APPROVED)
                    .field("started", "Began at", TIME)
                    .field("ended", "Ended at", TIME),
            doing(RecordAttendance.class, "Record attendance")
                    .whileIn(UNFINISHED)
                    .lead("Record a post again to put right what was recorded about it.")
                    .field("post", "Post", POST)
                    .without("seat")
                    .field("deputyFor", "Deputy for", "Only of a deputy: the member in whose place")
                    .options("joined", OptionSource.AGENDA_ITEMS)
                    .field("joined", "Joined at", "Leave empty if there from the start")
                    .options("left", OptionSource.AGENDA_ITEMS)
                    .field("left", "Left before", "Leave empty if they stayed")
                    .field("reason", "Why it is put right", "Only once the minutes are drafted"),
            about(StrikeAttendance.class, "Take somebody off the list")
                    .whileIn(UNFINISHED)
                    .options("attendee", OptionSource.ATTENDEES),
            doing(RecordQuorum.class, "Record the quorum")
                    .whileIn(TO_BE_APPROVED)
                    .lead("Whether there is a quorum is counted from the attendance that is recorded.")
                    .without("quorate")
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .field("item", "From item", "Leave empty for the start"),
            doing(DeclareInterest.class, "Record a declaration of interest")
                    .whileIn(UNFINISHED)
                    .within("item")
                    .field("post", "Post", POST)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .field("item", "Agenda item", "Leave empty if it concerns the whole meeting")
                    .field("declared", "What was declared")
                    .field("conduct", "What was done about it")
                    .without("reason"),
            about(StrikeInterest.class, "Take back a declaration of interest")
                    .whileIn(UNFINISHED)
                    .options("interest", OptionSource.INTERESTS),
            about(RecordMinute.class, "Record the minute of this item")
                    .whileIn(TO_BE_APPROVED)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .tall("narrative")
                    .prefilled("narrative"),
            doing(DraftMinutes.class, "Draw up the draft minutes")
                    .whileIn(TO_BE_APPROVED)
                    .field("first", "Number of the first minute", "Only if minutes run on from meeting to meeting: 248")
                    .field("suffix", "What follows each number", "Such as /17 of 60/17"),
            doing(CirculateMinutes.class, "Record that the draft was circulated")
                    .whileIn(TO_BE_APPROVED)
                    .field("circulatedOn", "Circulated on", "Leave empty for today")
                    .field("commentsBy", "Comments by"),
            about(AmendMinute.class, "Amend the minute of this item")
                    .whileIn(TO_BE_APPROVED)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .tall("narrative")
                    .field("askedBy", "Asked for by", POST)
                    .prefilled("narrative"));

    private static final String READ_BY_ALL = "Everybody reads this who may see the meeting";

    private static final List<CommandForm> OF_PRIVATE_ITEMS = List.of(
            about(ExemptItem.class, "Make this item private")
                    .whileIn(NOT_CANCELLED)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .lead(
                            "Members of the board, its secretary and those asked to attend go on reading it. Others see number,"
                                    + " heading and ground, and nothing else of what was or will be recorded about it.")
                    .field("item", "Agenda item", "Leave empty for the meeting as a whole")
                    .field(
                            "paragraph",
                            "Paragraph of Schedule 12A",
                            "From 1 to 7; leave empty for a ground of your own")
                    .field("wording", "Ground in your own words", READ_BY_ALL),
            about(ReleaseItem.class, "Make this item public")
                    .whileIn(NOT_CANCELLED)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .field("item", "Agenda item", "Leave empty for the meeting as a whole")
                    .warning("Everything recorded about it becomes visible to everybody who may see the meeting."),
            about(AdmitToItem.class, "Ask somebody to attend this item")
                    .whileIn(NOT_CANCELLED)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .lead("They may read what is recorded about this private item, and nothing of the others.")
                    .field("post", "Post", POST),
            about(ExcludeFromItem.class, "Take back that somebody attends this item")
                    .whileIn(NOT_CANCELLED)
                    .options("item", OptionSource.AGENDA_ITEMS),
            about(PublishOutcome.class, "Publish the outcome of this private item")
                    .whileIn(NOT_CANCELLED)
                    .options("item", OptionSource.AGENDA_ITEMS)
                    .tall("outcome")
                    .field("outcome", "Outcome", READ_BY_ALL)
                    .warning("What you publish here is public."));

    static final List<CommandForm> ALL = Stream.of(AS_A_WHOLE, OF_ITEMS, OF_PRIVATE_ITEMS)
            .flatMap(List::stream)
            .toList();

    private MeetingForms() {}
}
