package org.daybook.app.web.meeting;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.content.MeetingItem;
import org.daybook.query.meeting.content.MeetingProcedure;
import org.daybook.query.meeting.content.MinutesStage;
import org.daybook.query.meeting.content.PaperItem;
import org.daybook.query.meeting.content.PlannedDetails;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.board.procedure.Quorum;
import org.daybook.shared.clock.ClockTime;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.attendance.QuorumChange;
import org.daybook.shared.meeting.details.ActualTimes;
import org.daybook.shared.meeting.details.Details;
import org.daybook.shared.meeting.details.Publicity;
import org.daybook.shared.meeting.interest.Interest;
import org.daybook.shared.meeting.interest.InterestConduct;
import org.daybook.shared.meeting.interest.InterestNature;
import org.daybook.shared.meeting.paper.AgendaIssue;
import org.daybook.shared.text.LocalId;

/** How pages word a meeting: time and place, kinds of items, attendance, quorum, interests and minutes. */
public final class MeetingWords {

    private static final DateTimeFormatter WHOLE_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    /** "2pm to 4:30pm, Committee room 2, in public"; empty while nobody said. */
    public String details(PlannedDetails details) {
        if (details == null) return "";
        return details(details.start(), details.end(), details.place(), details.publicity());
    }

    /** The same of minutes. */
    public String details(Details details) {
        if (details == null) return "";
        return details(details.start(), details.end(), details.place(), details.publicity());
    }

    private String details(ClockTime start, ClockTime end, Object place, Publicity publicity) {
        List<String> parts = new ArrayList<>();
        if (start != null) parts.add(end == null ? time(start) : time(start) + " to " + time(end));
        if (place != null) parts.add(place.toString());
        if (publicity != null) parts.add(publicity(publicity));
        return String.join(", ", parts);
    }

    private static String publicity(Publicity publicity) {
        return switch (publicity) {
            case PUBLIC -> "in public";
            case PART_PRIVATE -> "in public with a private part";
            case PRIVATE -> "in private";
        };
    }

    /** "The meeting began at 2:05pm and ended at 4:10pm." */
    public String times(ActualTimes times) {
        String began = "The meeting began at " + time(times.started());
        return times.ended() == null ? began + "." : began + " and ended at " + time(times.ended()) + ".";
    }

    /** "2pm", "2:05pm". */
    public String time(ClockTime time) {
        LocalTime local = time.time();
        return (local.getMinute() == 0 ? WHOLE_HOUR : MINUTES).format(local).toLowerCase(Locale.UK);
    }

    /** What an item is for; empty where its heading says so. */
    public String kind(ItemKind kind) {
        if (kind == null) return "";
        return switch (kind) {
            case DECISION -> "For decision";
            case DISCUSSION -> "For discussion";
            case INFORMATION -> "For information";
            case APOLOGIES, DECLARATIONS, MINUTES, MATTERS_ARISING, OTHER_BUSINESS -> "";
        };
    }

    /** "Director of HR, 15 minutes"; empty where nobody said. */
    public String presented(MeetingItem item) {
        List<String> parts = new ArrayList<>();
        if (item.presenter() != null) parts.add(item.presenter().toString());
        if (item.allotted() != null) parts.add(item.allotted() + (item.allotted() == 1 ? " minute" : " minutes"));
        return String.join(", ", parts);
    }

    /** "Paper 4": what a paper is called on screen and in print. */
    public String called(PaperItem paper) {
        return "Paper " + paper.number();
    }

    /** "Agenda sent out on 20 April 2022", "Supplement 1 sent out on 26 April 2022". */
    public String issue(AgendaIssue issue) {
        String what = issue.issue() == 1 ? "Agenda" : "Supplement " + (issue.issue() - 1);
        return what + " sent out on " + DayInWords.of(issue.sentOn());
    }

    /** How those who took part in that way are headed. */
    public String presence(Presence presence) {
        return switch (presence) {
            case PRESENT -> "Present";
            case DEPUTY -> "Deputies";
            case IN_ATTENDANCE -> "In attendance";
            case APOLOGIES -> "Apologies";
            case ABSENT -> "Absent";
        };
    }

    /** Every way of taking part, in the order of minutes. */
    public List<Presence> presences() {
        return List.of(Presence.PRESENT, Presence.DEPUTY, Presence.IN_ATTENDANCE, Presence.APOLOGIES, Presence.ABSENT);
    }

    /** Those who took part in that way. */
    public List<Attendance> those(List<Attendance> attendance, Presence presence) {
        return attendance.stream().filter(one -> one.presence() == presence).toList();
    }

    /** "Commander (for the Assistant Commissioner), from item 2, until item 5". */
    public String attendee(Attendance one, Meeting meeting) {
        String deputy = one.deputyFor() == null ? "" : " (for " + one.deputyFor() + ")";
        String joined = one.joined() == null ? "" : ", from item " + number(one.joined(), meeting);
        String left = one.left() == null ? "" : ", left before item " + number(one.left(), meeting);
        return one.post() + deputy + joined + left;
    }

    /** "Not quorate from item 3: 2 members present, 3 needed". */
    public String quorum(QuorumChange change, Meeting meeting) {
        String from = change.item() == null ? "" : " from item " + number(change.item(), meeting);
        String counted = change.counted() + (change.counted() == 1 ? " member present" : " members present");
        String needed = change.needed() == null ? "" : ", " + change.needed() + " needed";
        return (change.quorate() ? "Quorate" : "Not quorate") + from + ": " + counted + needed;
    }

    /** "3 members, among them the chair, Director of HR". */
    public String needed(Quorum quorum) {
        String members = quorum.members() + (quorum.members() == 1 ? " member" : " members");
        List<String> named = new ArrayList<>();
        quorum.capacities().forEach(capacity -> named.add("the " + FactWording.of(capacity)));
        quorum.posts().forEach(post -> named.add(post.value()));
        return named.isEmpty() ? members : members + ", among them " + String.join(", ", named);
    }

    /** "Papers go out by 20 April 2022, draft minutes by 12 May 2022"; empty where the bank holidays are not known. */
    public String deadlines(MeetingProcedure board) {
        if (board.papersOut() == null) return "";
        String papers = "Papers go out by " + DayInWords.of(board.papersOut());
        return board.draftMinutes() == null
                ? papers
                : papers + ", draft minutes by " + DayInWords.of(board.draftMinutes());
    }

    /** "Head of HR, item 2, pecuniary: a shareholder of a bidder. Spoke, then left." without what is not recorded. */
    public String interest(Interest one, Meeting meeting) {
        String item = one.item() == null ? "" : ", item " + number(one.item(), meeting);
        String nature = one.nature() == InterestNature.PECUNIARY ? ", pecuniary" : ", not pecuniary";
        String declared = one.declared() == null ? "" : ": " + one.declared();
        String conduct = one.conduct().isEmpty()
                ? ""
                : " (" + one.conduct().stream().map(MeetingWords::conduct).collect(Collectors.joining(", ")) + ")";
        return one.post() + item + nature + declared + conduct;
    }

    /** Those declared in that item. */
    public List<Interest> about(List<Interest> interests, String item) {
        return interests.stream()
                .filter(one -> one.item() != null && one.item().value().equals(item))
                .toList();
    }

    private static String conduct(InterestConduct conduct) {
        return switch (conduct) {
            case STAYED -> "stayed";
            case SPOKE -> "spoke";
            case VOTED -> "voted";
            case LEFT -> "left the room";
        };
    }

    /** How far the minutes have come, as a sentence. */
    public String stage(Meeting meeting) {
        MinutesStage stage = meeting.progress().stage();
        return switch (stage) {
            case NONE -> "No minutes recorded";
            case DRAFTED -> "Not approved yet";
            case CIRCULATED ->
                "Draft circulated on " + DayInWords.of(meeting.progress().circulatedOn())
                        + Optional.ofNullable(meeting.progress().commentsBy())
                                .map(day -> ", comments by " + DayInWords.of(day))
                                .orElse("");
            case APPROVED ->
                "Approved on " + DayInWords.of(meeting.approvedOn())
                        + Optional.ofNullable(meeting.progress().subjectTo())
                                .map(text -> ", subject to " + text)
                                .orElse("");
        };
    }

    /** The number of an item as it is printed. */
    public String number(LocalId item, Meeting meeting) {
        return meeting.items().stream()
                .filter(one -> one.item().equals(item.value()))
                .map(MeetingItem::number)
                .findFirst()
                .orElse(item.value());
    }
}
