package org.daybook.shared.meeting.document;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.Holding;
import org.daybook.shared.meeting.MeetingDate;
import org.daybook.shared.meeting.MeetingFacts;
import org.daybook.shared.meeting.attendance.Attendance;
import org.daybook.shared.meeting.attendance.AttendanceFacts;
import org.daybook.shared.meeting.attendance.QuorumChange;
import org.daybook.shared.meeting.circulation.Amendment;
import org.daybook.shared.meeting.details.ActualTimes;
import org.daybook.shared.meeting.details.Details;
import org.daybook.shared.meeting.details.DetailsFacts;
import org.daybook.shared.meeting.interest.Interest;
import org.daybook.shared.meeting.interest.InterestFacts;
import org.daybook.shared.meeting.minutes.MinuteHeading;
import org.daybook.shared.meeting.minutes.MinutesFacts;
import org.daybook.shared.meeting.privacy.Exemption;
import org.daybook.shared.meeting.privacy.PrivacyFacts;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The public text of the minutes of a meeting, in the order in which minutes are read. Private texts have no place in it: they
 * are frozen apart from it.
 *
 * @param boardName as it was when the text was drawn up
 * @param metOn the day on which the meeting was held
 * @param attendance in the order in which it was recorded
 * @param minutes every item of the draft, in its order
 * @param subjectTo the corrections subject to which the minutes were approved; absent where there were none
 */
public record MinutesDocument(
        BoardId ofBoard,
        Name boardName,
        LocalDate metOn,
        @Nullable Details details,
        @Nullable ActualTimes times,
        List<Attendance> attendance,
        List<QuorumChange> quorum,
        List<Interest> interests,
        List<Minute> minutes,
        List<Amendment> amendments,
        @Nullable Text subjectTo) {

    /** What is read for it. */
    public static final List<Attribute<?>> ATTRIBUTES = List.of(
            MeetingFacts.CONVENING,
            MeetingFacts.DATE,
            MeetingFacts.HOLDING,
            DetailsFacts.DETAILS,
            DetailsFacts.TIMES,
            AttendanceFacts.ATTENDANCE,
            AttendanceFacts.STRUCK,
            AttendanceFacts.QUORUM,
            InterestFacts.INTEREST,
            InterestFacts.STRUCK,
            MinutesFacts.NARRATIVE,
            MinutesFacts.DRAFT,
            PrivacyFacts.OUTCOME,
            MinutesFacts.AMENDMENT);

    /**
     * One item of the minutes.
     *
     * @param narrative absent where none was recorded, and of a private item
     * @param exempt the ground on which the item is private; absent where it is public
     * @param published what was published of a private item; absent where nothing was
     */
    public record Minute(
            MinuteHeading heading, @Nullable Text narrative, @Nullable Exemption exempt, @Nullable Text published) {}

    /**
     * Draws it up.
     *
     * @param meeting what stands of the meeting, with every one of {@link #ATTRIBUTES}
     * @param boardName that of the board, which stands elsewhere
     * @param privacy finds the ground on which an item is private
     */
    public static MinutesDocument of(
            ThingFacts meeting, Name boardName, Text subjectTo, Function<String, Optional<Exemption>> privacy) {
        return new MinutesDocument(
                meeting.get(MeetingFacts.CONVENING).board(),
                boardName,
                meeting.value(MeetingFacts.HOLDING).map(Holding::heldOn).orElseGet(() -> called(meeting)),
                meeting.value(DetailsFacts.DETAILS).orElse(null),
                meeting.value(DetailsFacts.TIMES).orElse(null),
                List.copyOf(attendance(meeting).values()),
                List.copyOf(keyed(meeting, AttendanceFacts.QUORUM).values()),
                List.copyOf(interests(meeting).values()),
                minutes(meeting, privacy),
                meeting.series(MinutesFacts.AMENDMENT).stream()
                        .map(fact -> fact.as(MinutesFacts.AMENDMENT))
                        .toList(),
                subjectTo);
    }

    private static LocalDate called(ThingFacts meeting) {
        List<LocalDate> dates = meeting.series(MeetingFacts.DATE).stream()
                .map(fact -> fact.as(MeetingFacts.DATE))
                .map(MeetingDate::date)
                .toList();
        return dates.getLast();
    }

    /** Who took part, by attendee. */
    public static Map<String, Attendance> attendance(ThingFacts meeting) {
        return without(keyed(meeting, AttendanceFacts.ATTENDANCE), keys(meeting, AttendanceFacts.STRUCK));
    }

    /** Which interests were declared, by declaration. */
    public static Map<String, Interest> interests(ThingFacts meeting) {
        return without(keyed(meeting, InterestFacts.INTEREST), keys(meeting, InterestFacts.STRUCK));
    }

    /** The same, of what concerns those items alone and with who took part: the minutes of private items are frozen so. */
    public MinutesDocument of(Set<LocalId> items) {
        return new MinutesDocument(
                ofBoard,
                boardName,
                metOn,
                details,
                times,
                attendance,
                quorum,
                interests.stream()
                        .filter(one -> one.item() == null || items.contains(one.item()))
                        .toList(),
                minutes.stream()
                        .filter(one -> items.contains(one.heading().item()))
                        .toList(),
                amendments.stream().filter(one -> items.contains(one.item())).toList(),
                subjectTo);
    }

    private static List<Minute> minutes(ThingFacts meeting, Function<String, Optional<Exemption>> privacy) {
        Map<String, Text> narratives = new HashMap<>(keyed(meeting, MinutesFacts.NARRATIVE));
        Map<String, Text> published = keyed(meeting, PrivacyFacts.OUTCOME);
        return meeting.value(MinutesFacts.DRAFT).stream()
                .flatMap(draft -> draft.headings().stream())
                .map(heading -> new Minute(
                        heading,
                        narratives.get(id(heading.item())),
                        privacy.apply(id(heading.item())).orElse(null),
                        published.get(id(heading.item()))))
                .toList();
    }

    private static String id(LocalId item) {
        return item.value();
    }

    /** Ids given by the software count up, so that their order is that in which they were given. */
    public static <V> Map<String, V> keyed(ThingFacts meeting, Attribute<V> attribute) {
        Map<String, V> values =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        meeting.keyed(attribute).forEach(fact -> values.put(fact.thread().key(), fact.as(attribute)));
        return values;
    }

    private static Set<String> keys(ThingFacts meeting, Attribute<?> attribute) {
        return meeting.keyed(attribute).stream()
                .map(fact -> fact.thread().key())
                .collect(Collectors.toSet());
    }

    private static <V> Map<String, V> without(Map<String, V> values, Set<String> struck) {
        values.keySet().removeAll(struck);
        return values;
    }
}
