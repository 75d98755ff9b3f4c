package org.daybook.command.meeting.attendance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.meeting.attendance.AttendanceEvent;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.QuorumChange;
import org.daybook.shared.meeting.attendance.QuorumRecorded;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;

/**
 * Who took part in a meeting, as its rules need it.
 *
 * @param attendees as last stated, those struck out included
 * @param struck those that were taken off the list
 * @param changes of the quorum, as last stated
 */
public record AttendanceState(List<Attendance> attendees, Set<LocalId> struck, List<QuorumChange> changes) {

    public AttendanceState {
        attendees = List.copyOf(attendees);
        struck = Set.copyOf(struck);
        changes = List.copyOf(changes);
    }

    public static AttendanceState none() {
        return new AttendanceState(List.of(), Set.of(), List.of());
    }

    Optional<Attendance> find(LocalId attendee) {
        return attendees.stream().filter(one -> one.attendee().equals(attendee)).findFirst();
    }

    /** The one on the list who was recorded under that post and seat. */
    Optional<Attendance> find(Post post, LocalId seat) {
        NormalisedName wanted = NormalisedName.of(post);
        return attendees.stream()
                .filter(one -> !struck.contains(one.attendee()))
                .filter(one -> NormalisedName.of(one.post()).equals(wanted))
                .filter(one -> seat == null || one.seat() == null || seat.equals(one.seat()))
                .findFirst();
    }

    Optional<QuorumChange> change(LocalId id) {
        return changes.stream().filter(one -> one.change().equals(id)).findFirst();
    }

    /** Counts in the order in which attendees are recorded. */
    LocalId nextAttendee() {
        int number = attendees.size() + 1;
        while (find(new LocalId("a" + number)).isPresent()) number++;
        return new LocalId("a" + number);
    }

    LocalId nextChange() {
        int number = changes.size() + 1;
        while (change(new LocalId("q" + number)).isPresent()) number++;
        return new LocalId("q" + number);
    }

    /** Those on the list. */
    List<Attendance> listed() {
        return attendees.stream()
                .filter(one -> !struck.contains(one.attendee()))
                .toList();
    }

    /** After one of its events. */
    public AttendanceState after(AttendanceEvent event) {
        return switch (event) {
            case AttendanceRecorded e -> {
                Stream<Attendance> others =
                        attendees.stream().filter(one -> !one.attendee().equals(e.attendee()));
                List<Attendance> all =
                        Stream.concat(others, Stream.of(e.attendance())).toList();
                yield new AttendanceState(all, struck, changes);
            }
            case AttendanceStruck e -> {
                Set<LocalId> more = new HashSet<>(struck);
                more.add(e.attendee());
                yield new AttendanceState(attendees, more, changes);
            }
            case QuorumRecorded e -> {
                Stream<QuorumChange> others =
                        changes.stream().filter(one -> !one.change().equals(e.change()));
                List<QuorumChange> all =
                        Stream.concat(others, Stream.of(e.asChange())).toList();
                yield new AttendanceState(attendees, struck, all);
            }
        };
    }
}
