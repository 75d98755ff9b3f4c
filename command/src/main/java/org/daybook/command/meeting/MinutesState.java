package org.daybook.command.meeting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.daybook.shared.text.Text;

/** How far the minutes of a meeting have come. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MinutesState.Unrecorded.class, name = "unrecorded"),
    @JsonSubTypes.Type(value = MinutesState.Recorded.class, name = "recorded"),
    @JsonSubTypes.Type(value = MinutesState.Approved.class, name = "approved")
})
sealed interface MinutesState {
    /** Not written yet. */
    record Unrecorded() implements MinutesState {}

    /** On record, and still to be approved. */
    record Recorded(Text minutes) implements MinutesState {}

    /**
     * Approved by the board, and not changed any more.
     *
     * @param on the day on which it approved them
     */
    record Approved(LocalDate on) implements MinutesState {}
}
