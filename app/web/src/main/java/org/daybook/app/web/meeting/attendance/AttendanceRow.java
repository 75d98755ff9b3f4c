package org.daybook.app.web.meeting.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.query.meeting.Meeting;
import org.daybook.shared.board.member.HeldSeat;
import org.daybook.shared.board.member.SeatCapacity;
import org.daybook.shared.contract.Json;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the attendance sheet.
 *
 * @param attendee its id in the meeting; empty while nothing is recorded of it
 * @param seat on the board; empty where it has none
 * @param standing what it is on the board, such as chair; empty where it is nothing
 * @param presence empty while nothing is recorded of it
 * @param was what was recorded of it when the sheet was shown; empty where nothing was
 */
public record AttendanceRow(
        String attendee,
        String seat,
        String standing,
        String post,
        String presence,
        String deputyFor,
        String joined,
        String left,
        String was) {

    private static final String BETWEEN = "|";

    static final AttendanceRow EMPTY = new AttendanceRow("", "", "", "", "", "", "", "", "");

    /** Who is recorded already, in that order, then everybody on the board of whom nothing is. */
    static List<AttendanceRow> of(Meeting meeting) {
        List<HeldSeat> seats = meeting.procedure().seats();
        List<AttendanceRow> rows = new ArrayList<>();
        meeting.attendance().forEach(one -> rows.add(recorded(one, seats)));
        seats.stream()
                .filter(seat -> meeting.attendance().stream().noneMatch(one -> seat.isOf(one.seat(), one.post())))
                .map(seat -> new AttendanceRow(
                        "", seat.seat().value(), standing(seat), seat.post().value(), "", "", "", "", ""))
                .forEach(rows::add);
        meeting.procedure().members().stream()
                .filter(post -> rows.stream().noneMatch(row -> row.isOf(post)))
                .map(post -> new AttendanceRow("", "", "member", post.value(), "", "", "", "", ""))
                .forEach(rows::add);
        return rows;
    }

    private static AttendanceRow recorded(Attendance one, List<HeldSeat> seats) {
        String standing = seats.stream()
                .filter(seat -> seat.isOf(one.seat(), one.post()))
                .map(AttendanceRow::standing)
                .findFirst()
                .orElse("");
        return new AttendanceRow(
                one.attendee().value(),
                words(one.seat()),
                standing,
                one.post().value(),
                one.presence().name(),
                words(one.deputyFor()),
                words(one.joined()),
                words(one.left()),
                said(one));
    }

    private static String standing(HeldSeat seat) {
        SeatCapacity capacity = seat.capacity();
        return capacity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Object value) {
        return value == null ? "" : value.toString();
    }

    private boolean isOf(Post other) {
        return NormalisedName.of(new Post(post)).equals(NormalisedName.of(other));
    }

    /** The name of an input. */
    static String name(int number, String field) {
        return field + "-" + number;
    }

    /** As a browser sends them. */
    static List<AttendanceRow> sent(MultiValueMap<String, String> fields, int most) {
        List<AttendanceRow> rows = new ArrayList<>();
        for (int n = 0; n < most && fields.containsKey(name(n, "post")); n++) {
            int at = n;
            List<String> sent = Stream.of(
                            "attendee", "seat", "standing", "post", "presence", "deputyFor", "joined", "left", "was")
                    .map(field -> Objects.requireNonNullElse(fields.getFirst(name(at, field)), "")
                            .strip())
                    .toList();
            rows.add(new AttendanceRow(
                    sent.get(0),
                    sent.get(1),
                    sent.get(2),
                    sent.get(3),
                    sent.get(4),
                    sent.get(5),
                    sent.get(6),
                    sent.get(7),
                    sent.get(8)));
        }
        return rows;
    }

    /** Whether somebody changed it on the sheet, and it is not recorded like that anyhow. */
    boolean isChanged(Meeting meeting) {
        return !presence.isEmpty() && !says().equals(was) && !says().equals(recordedNow(meeting));
    }

    /** Whether somebody else has recorded something of it since the sheet was shown. */
    boolean isOvertaken(Meeting meeting) {
        return !was.equals(recordedNow(meeting));
    }

    /** The same over what is recorded of it now. */
    AttendanceRow over(Meeting meeting) {
        String id = now(meeting).map(one -> one.attendee().value()).orElse(attendee);
        return new AttendanceRow(id, seat, standing, post, presence, deputyFor, joined, left, recordedNow(meeting));
    }

    private Optional<Attendance> now(Meeting meeting) {
        return meeting.attendance().stream()
                .filter(one -> attendee.isEmpty()
                        ? !post.isEmpty() && isOf(one.post()) && seat.equals(words(one.seat()))
                        : one.attendee().value().equals(attendee))
                .findFirst();
    }

    private String recordedNow(Meeting meeting) {
        return now(meeting).map(AttendanceRow::said).orElse("");
    }

    private static String said(Attendance one) {
        return String.join(
                BETWEEN,
                one.post().value(),
                one.presence().name(),
                words(one.deputyFor()),
                words(one.joined()),
                words(one.left()));
    }

    private String says() {
        return String.join(BETWEEN, post, presence, deputyFor, joined, left);
    }

    /** Whether it is a row that somebody filled in. */
    boolean isFilledIn() {
        return !post.isEmpty() || !presence.isEmpty();
    }

    /** @param reason why it is put right; blank for none */
    ObjectNode body(String reason) {
        ObjectNode body = Json.mapper().createObjectNode();
        put(body, "attendee", attendee);
        put(body, "seat", seat);
        put(body, "post", post);
        put(body, "presence", presence);
        put(body, "deputyFor", deputyFor);
        put(body, "joined", joined);
        put(body, "left", left);
        if (!attendee.isEmpty()) put(body, "reason", reason);
        return body;
    }

    private static void put(ObjectNode body, String name, String value) {
        if (!value.isEmpty()) body.put(name, value);
    }
}
