package org.daybook.command.board;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.Set;
import org.daybook.command.board.attachment.Attachments;
import org.daybook.command.board.delegation.Delegations;
import org.daybook.command.state.EntryDay;
import org.daybook.command.state.LatestEntries;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardStatus;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/** The state of a board that its rules need: nothing before it is established, and its latest attributes since. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BoardState.Unestablished.class, name = "unestablished"),
    @JsonSubTypes.Type(value = BoardState.Established.class, name = "established")
})
sealed interface BoardState {
    /** Before its first entry. */
    record Unestablished() implements BoardState {}

    /**
     * From its establishment on.
     *
     * @param attachments the programmes that it serves
     * @param terms its terms of reference; absent while none were recorded
     * @param cadence absent while none was recorded
     * @param seats those on it, given up ones included
     * @param procedure how it works
     * @param delegations the powers that it has delegated to officers
     * @param states on which days it was open or dissolved
     */
    record Established(
            Attachments attachments,
            Stated<Name> name,
            Stated<Text> terms,
            Stated<Name> cadence,
            Seats seats,
            Procedure procedure,
            Delegations delegations,
            StateTimeline<BoardStatus> states,
            LatestEntries entries)
            implements BoardState {

        static Established by(BoardEstablished e, EntryDay entry) {
            return new Established(
                    Attachments.to(e.programmes(), entry),
                    new Stated<>(e.name(), entry),
                    e.termsOfReference() == null ? null : new Stated<>(e.termsOfReference(), entry),
                    e.cadence() == null ? null : new Stated<>(e.cadence(), entry),
                    Seating.founded(e, entry),
                    Procedure.none(),
                    Delegations.none(),
                    StateTimeline.from(entry.on(), BoardStatus.OPEN),
                    LatestEntries.none());
        }

        /** The programmes that it serves. */
        Set<ProgrammeId> programmes() {
            return attachments.programmes();
        }

        Established with(Attachments anew) {
            return new Established(anew, name, terms, cadence, seats, procedure, delegations, states, entries);
        }

        Established withName(Stated<Name> anew) {
            return new Established(attachments, anew, terms, cadence, seats, procedure, delegations, states, entries);
        }

        Established withTerms(Stated<Text> anew) {
            return new Established(attachments, name, anew, cadence, seats, procedure, delegations, states, entries);
        }

        Established withCadence(Stated<Name> anew) {
            return new Established(attachments, name, terms, anew, seats, procedure, delegations, states, entries);
        }

        Established with(Seats anew) {
            return new Established(attachments, name, terms, cadence, anew, procedure, delegations, states, entries);
        }

        Established with(Procedure anew) {
            return new Established(attachments, name, terms, cadence, seats, anew, delegations, states, entries);
        }

        Established with(Delegations anew) {
            return new Established(attachments, name, terms, cadence, seats, procedure, anew, states, entries);
        }

        Established dissolved(LocalDate on) {
            return new Established(
                    attachments,
                    name,
                    terms,
                    cadence,
                    seats,
                    procedure,
                    delegations,
                    states.with(BoardStatus.DISSOLVED, on),
                    entries);
        }

        Established with(EntryDay entry) {
            return new Established(
                    attachments, name, terms, cadence, seats, procedure, delegations, states, entries.with(entry));
        }

        /** Whether it has been dissolved, from whatever day. */
        boolean isDissolved() {
            return states.latest() == BoardStatus.DISSOLVED;
        }
    }

    /** @throws IllegalStateException before it is established */
    default Established established() {
        return switch (this) {
            case Established established -> established;
            case Unestablished unestablished -> throw new IllegalStateException("The board is not established yet");
        };
    }
}
