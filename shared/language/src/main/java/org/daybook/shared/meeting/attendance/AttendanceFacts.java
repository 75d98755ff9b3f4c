package org.daybook.shared.meeting.attendance;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Text;

/** The facts that events assert about attendance and quorum of a meeting. */
public final class AttendanceFacts {

    /** Keyed by attendee. */
    public static final Attribute<Attendance> ATTENDANCE = Attribute.single(
            Concept.MEETING,
            "attendance",
            Attendance.class,
            AttributeWords.of("Attendance", (Attendance a) -> inWords(a))
                    .titledBy(thread -> Optional.of("Meeting: attendance")));

    /** Keyed by attendee: why it was taken off the list. */
    public static final Attribute<Text> STRUCK = Attribute.single(
            Concept.MEETING,
            "attendanceStruck",
            Text.class,
            AttributeWords.<Text>of("Attendance struck out")
                    .titledBy(thread -> Optional.of("Meeting: attendance struck out")));

    /** Keyed by change. */
    public static final Attribute<QuorumChange> QUORUM = Attribute.single(
            Concept.MEETING,
            "quorum",
            QuorumChange.class,
            AttributeWords.of("Quorum", (QuorumChange c) -> inWords(c))
                    .titledBy(thread -> Optional.of("Meeting: quorum")));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(ATTENDANCE, STRUCK, QUORUM);

    private static final String MEETING = "";

    private AttendanceFacts() {}

    public static List<Assertion> of(AttendanceEvent event) {
        return switch (event) {
            case AttendanceRecorded e ->
                List.of(Assertion.of(ATTENDANCE, MEETING, e.attendee().value(), e.attendance()));
            case AttendanceStruck e ->
                List.of(Assertion.of(STRUCK, MEETING, e.attendee().value(), e.reason()));
            case QuorumRecorded e ->
                List.of(Assertion.of(QUORUM, MEETING, e.change().value(), e.asChange()));
        };
    }

    private static String inWords(Attendance attendance) {
        String deputy = attendance.deputyFor() == null ? "" : " for " + attendance.deputyFor();
        return attendance.post() + ": " + FactWording.of(attendance.presence()) + deputy;
    }

    private static String inWords(QuorumChange change) {
        String counted =
                change.counted() + (change.needed() == null ? " present" : " of " + change.needed() + " needed");
        return (change.quorate() ? "Quorate: " : "Not quorate: ") + counted;
    }
}
