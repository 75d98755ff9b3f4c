package org.daybook.command.meeting.minutes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.minutes.MinuteHeading;
import org.daybook.shared.meeting.minutes.MinuteRecorded;
import org.daybook.shared.meeting.minutes.MinutesApproved;
import org.daybook.shared.meeting.minutes.MinutesDrafted;
import org.daybook.shared.meeting.minutes.MinutesEvent;
import org.daybook.shared.meeting.minutes.MinutesRecorded;
import org.daybook.shared.text.Text;

/** How far the minutes of a meeting have come. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MinutesState.Unrecorded.class, name = "unrecorded"),
    @JsonSubTypes.Type(value = MinutesState.Recorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = MinutesState.Drafted.class, name = "drafted"),
    @JsonSubTypes.Type(value = MinutesState.Circulated.class, name = "circulated"),
    @JsonSubTypes.Type(value = MinutesState.Approved.class, name = "approved")
})
public sealed interface MinutesState {

    /** Not drafted yet; narratives of items may be on record. */
    record Unrecorded() implements MinutesState {}

    /** On record as one text, and still to be approved. */
    record Recorded(Text minutes) implements MinutesState {}

    /**
     * Drawn up item by item.
     *
     * @param changed whether a narrative was recorded since
     */
    record Drafted(int draft, List<MinuteHeading> items, boolean changed) implements MinutesState {
        public Drafted {
            items = List.copyOf(items);
        }
    }

    /** Drawn up item by item and sent to members. */
    record Circulated(int draft, List<MinuteHeading> items) implements MinutesState {
        public Circulated {
            items = List.copyOf(items);
        }
    }

    /**
     * Approved by the board, and not changed any more.
     *
     * @param on the day on which it approved them
     */
    record Approved(LocalDate on) implements MinutesState {}

    /** How many drafts there are. */
    default int drafts() {
        return switch (this) {
            case Unrecorded s -> 0;
            case Recorded s -> 0;
            case Drafted s -> s.draft();
            case Circulated s -> s.draft();
            case Approved s -> 0;
        };
    }

    /** The items of the latest draft. */
    default List<MinuteHeading> headings() {
        return switch (this) {
            case Unrecorded s -> List.of();
            case Recorded s -> List.of();
            case Drafted s -> s.items();
            case Circulated s -> s.items();
            case Approved s -> List.of();
        };
    }

    /** After one of their events. */
    default MinutesState after(MinutesEvent event) {
        return switch (event) {
            case MinutesRecorded e -> new Recorded(e.minutes());
            case MinuteRecorded e -> this instanceof Drafted s ? new Drafted(s.draft(), s.items(), true) : this;
            case MinutesDrafted e -> new Drafted(e.draft(), e.headings(), false);
            case MinutesCirculated e -> new Circulated(e.draft(), headings());
            case MinuteAmended e -> this;
            case MinutesApproved e -> new Approved(e.approvedOn());
        };
    }
}
