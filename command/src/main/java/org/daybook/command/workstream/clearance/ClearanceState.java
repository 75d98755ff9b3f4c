package org.daybook.command.workstream.clearance;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.daybook.shared.text.Text;

/** What has come of a request for clearance. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClearanceState.Waiting.class, name = "waiting"),
    @JsonSubTypes.Type(value = ClearanceState.Cleared.class, name = "cleared"),
    @JsonSubTypes.Type(value = ClearanceState.SentBack.class, name = "sent-back"),
    @JsonSubTypes.Type(value = ClearanceState.Submitted.class, name = "submitted")
})
public sealed interface ClearanceState {
    /** The sponsor has not answered. */
    record Waiting() implements ClearanceState {}

    /** @param version of the entry that cleared it */
    record Cleared(long version, LocalDate on) implements ClearanceState {}

    record SentBack(Text reason) implements ClearanceState {}

    /** An update was submitted since; nothing can come of the request any more. */
    record Submitted() implements ClearanceState {}
}
