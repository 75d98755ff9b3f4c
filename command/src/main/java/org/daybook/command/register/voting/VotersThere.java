package org.daybook.command.register.voting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.meeting.attendance.AttendanceRecorded;
import org.daybook.shared.meeting.attendance.AttendanceStruck;
import org.daybook.shared.meeting.attendance.QuorumCount;
import org.daybook.shared.meeting.interest.Interest;
import org.daybook.shared.meeting.interest.InterestConduct;
import org.daybook.shared.meeting.interest.InterestDeclared;
import org.daybook.shared.meeting.interest.InterestStruck;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.text.Post;

/**
 * Who could vote on an item of a meeting, by its attendance and its declarations of interest as they stand.
 *
 * @param there the members and deputies who were there when the item was taken
 * @param aside the interests of those who, it is recorded, did not vote on it
 */
public record VotersThere(List<Attendance> there, List<Interest> aside) {

    public VotersThere {
        there = List.copyOf(there);
        aside = List.copyOf(aside);
    }

    /**
     * Folds the stream of a meeting.
     *
     * @param item null where none is named: then whoever was there for a part of the meeting may have voted
     * @return empty where the attendance of no member is recorded, so that nothing can be said
     */
    public static Optional<VotersThere> of(List<StampedEvent> meeting, LocalId item) {
        Map<LocalId, Attendance> attendance = new LinkedHashMap<>();
        Map<LocalId, Interest> interests = new LinkedHashMap<>();
        Set<LocalId> struck = new HashSet<>();
        List<LocalId> order = new ArrayList<>();
        for (StampedEvent entry : meeting) {
            if (!(entry.event() instanceof MeetingEvent)) continue;
            AgendaAsNumbered.after(entry.event()).ifPresent(items -> {
                order.clear();
                order.addAll(items);
            });
            if (entry.event() instanceof AttendanceRecorded e) attendance.put(e.attendee(), e.attendance());
            if (entry.event() instanceof AttendanceStruck e) struck.add(e.attendee());
            if (entry.event() instanceof InterestDeclared e) interests.put(e.interest(), e.asInterest());
            if (entry.event() instanceof InterestStruck e) interests.remove(e.interest());
        }
        struck.forEach(attendance::remove);
        List<Attendance> listed = List.copyOf(attendance.values());
        if (listed.stream().noneMatch(one -> one.presence().counts())) return Optional.empty();
        return Optional.of(new VotersThere(there(item, listed, order), aside(item, interests.values().stream())));
    }

    private static List<Attendance> there(LocalId item, List<Attendance> listed, List<LocalId> order) {
        if (item != null && order.contains(item)) return QuorumCount.at(item, listed, order);
        return listed.stream().filter(one -> one.presence().counts()).toList();
    }

    private static List<Interest> aside(LocalId item, Stream<Interest> interests) {
        return interests
                .filter(one -> one.item() == null || one.item().equals(item))
                .filter(one -> !one.conduct().isEmpty() && !one.conduct().contains(InterestConduct.VOTED))
                .toList();
    }

    /** How many of those who were there could vote. */
    public int entitled() {
        return Math.toIntExact(there.stream().filter(one -> !standsAside(one)).count());
    }

    /** Whether that post, or its deputy, was there. */
    public boolean wasThere(Post member) {
        return there.stream().anyMatch(one -> isOf(one, member));
    }

    /** Whether that post had an interest and did not vote. */
    public boolean stoodAside(Post member) {
        return aside.stream().anyMatch(one -> isSame(one.post(), member));
    }

    private boolean standsAside(Attendance one) {
        return stoodAside(one.post());
    }

    /** The vote of a deputy is recorded under its own post, or under that of the member. */
    private static boolean isOf(Attendance one, Post member) {
        return isSame(one.post(), member) || one.deputyFor() != null && isSame(one.deputyFor(), member);
    }

    private static boolean isSame(Post one, Post other) {
        return NormalisedName.of(one).equals(NormalisedName.of(other));
    }
}
