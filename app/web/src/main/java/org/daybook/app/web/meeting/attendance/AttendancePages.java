package org.daybook.app.web.meeting.attendance;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.app.store.wiring.OnQuerySide;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.form.typed.Form;
import org.daybook.app.web.form.typed.Recorded;
import org.daybook.app.web.frame.AtPresent;
import org.daybook.app.web.meeting.MeetingWords;
import org.daybook.app.web.meeting.WritableMeetings;
import org.daybook.command.aggregate.IdempotencyKey;
import org.daybook.command.aggregate.Preconditions;
import org.daybook.command.http.CommandService;
import org.daybook.query.meeting.Meeting;
import org.daybook.shared.account.Actor;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.attendance.Presence;
import org.daybook.shared.meeting.attendance.RecordAttendance;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.text.Post;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The attendance sheet of a meeting: everybody on its board, with who came, who sent apologies and who left when. Each row
 * that was changed becomes an entry of its own.
 */
@Controller
@OnQuerySide
record AttendancePages(WritableMeetings meetings, CommandService commands) {

    private static final String PATH = "/meetings/{id}/attendance";
    private static final int SPARE = 3;
    private static final int MOST = 200;
    private static final Form FORM = Form.of(Map.of("reason", "Reason"));
    private static final RecordAttendance ANY =
            new RecordAttendance(null, new Post("any"), null, Presence.PRESENT, null, null, null, null);

    @GetMapping(PATH)
    String sheet(
            @PathVariable MeetingId id,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            Model model) {
        Meeting meeting = meetings.find(id, ANY, place, reader).meeting();
        return shown(meeting, AttendanceRow.of(meeting), FORM, null, model);
    }

    @PostMapping(PATH)
    Object record(
            @PathVariable MeetingId id,
            @RequestParam MultiValueMap<String, String> fields,
            @AtPresent PlaceInTime place,
            @AuthenticationPrincipal Actor reader,
            HttpServletResponse response,
            Model model,
            RedirectAttributes next) {
        Meeting meeting = meetings.find(id, ANY, place, reader).meeting();
        List<AttendanceRow> rows = AttendanceRow.sent(fields, MOST);
        int[] at = {0};
        return FORM.sent(fields)
                .submit(
                        response,
                        form -> {
                            for (; at[0] < rows.size(); at[0]++) {
                                AttendanceRow row = rows.get(at[0]);
                                if (row.isChanged(meeting)) send(meeting, row, at[0], form, reader);
                            }
                            String workspace = meeting.heldOn() == null ? "" : "/notes";
                            return Recorded.at("/meetings/" + id + workspace, "Attendance recorded.", next);
                        },
                        refused -> shown(meeting, over(meeting, rows), refused, at[0], model));
    }

    /** Without the empty rows at the end, and over what others have recorded meanwhile. */
    private static List<AttendanceRow> over(Meeting meeting, List<AttendanceRow> rows) {
        int length = rows.size();
        while (length > 0 && !rows.get(length - 1).isFilledIn()) length--;
        return rows.subList(0, length).stream().map(row -> row.over(meeting)).toList();
    }

    /** The key follows from what the row says, so that a form that is sent again records only what is new. */
    private void send(Meeting meeting, AttendanceRow row, int number, Form form, Actor reader) {
        if (row.isOvertaken(meeting)) {
            throw new Refused(
                    409,
                    "recorded-meanwhile",
                    "",
                    "Somebody else has recorded " + row.post()
                            + " since you opened this page. Yours is still in the row:"
                            + " compare the two, then save again to replace what they recorded.");
        }
        String reason = Optional.ofNullable(form.in("reason")).orElse("");
        IdempotencyKey key = new IdempotencyKey(form.key() + "-" + number + "-" + Integer.toHexString(row.hashCode()));
        Preconditions conditions = new Preconditions(null, key);
        commands.act("meetings", meeting.id(), "record-attendance", row.body(reason), conditions, reader);
    }

    /** @param wrong the number of the row that was refused; null where none was */
    private static String shown(Meeting meeting, List<AttendanceRow> rows, Form form, Integer wrong, Model model) {
        model.addAttribute("meeting", meeting);
        model.addAttribute("phrases", new MeetingWords());
        model.addAttribute(
                "rows",
                Stream.concat(
                                rows.stream(),
                                Stream.generate(() -> AttendanceRow.EMPTY).limit(SPARE))
                        .toList());
        model.addAttribute("wrong", wrong);
        model.addAttribute("presences", presences(meeting));
        model.addAttribute("form", form);
        return "meeting-attendance";
    }

    /** Before the meeting nobody has been present or absent. */
    private static List<Presence> presences(Meeting meeting) {
        return meeting.heldOn() == null
                ? List.of(Presence.APOLOGIES, Presence.DEPUTY, Presence.IN_ATTENDANCE)
                : List.of(Presence.values());
    }
}
