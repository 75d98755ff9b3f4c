package org.daybook.query.facts.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.query.facts.belonging.Belongings;
import org.daybook.shared.account.Actor;
import org.daybook.shared.action.ActionId;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.review.ReviewId;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * Which programmes, workstreams, boards, meetings, reviews, actions and decisions the record has, and who may read
 * them. None of these openings is ever corrected.
 */
public interface Openings {

    /**
     * The opening of a workstream that the actor may read.
     *
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-workstream} (404) if there is none, or none for them
     */
    default Opening workstream(WorkstreamId id, Actor reader) {
        return workstream(id, "id", reader);
    }

    /**
     * The same, where the request names it otherwise.
     *
     * @param field by which the request names it
     */
    Opening workstream(WorkstreamId id, String field, Actor reader);

    /**
     * The opening of a programme that the actor may read.
     *
     * @param field by which the request names it
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} (404) if there is none, or none for them
     */
    Opening programme(ProgrammeId id, String field, Actor reader);

    /**
     * The registration of a review that the actor may read.
     *
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-review} (404) if there is none, or none for them
     */
    Opening review(ReviewId id, Actor reader);

    /**
     * The establishment of a board that the actor may read.
     *
     * @param field by which the request names it
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-board} (404) if there is none, or none for them
     */
    Opening board(BoardId id, String field, Actor reader);

    /** The same; empty if there is none, or none for them. */
    Optional<Opening> findBoard(BoardId id, Actor reader);

    /**
     * The scheduling of a meeting that the actor may read.
     *
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-meeting} (404) if there is none, or none for them
     */
    default Opening meeting(MeetingId id, Actor reader) {
        return meeting(id, "id", reader);
    }

    /**
     * The same, where the request names it otherwise.
     *
     * @param field by which the request names it
     */
    Opening meeting(MeetingId id, String field, Actor reader);

    /**
     * The raising of an action that the actor may read.
     *
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-action} (404) if there is none, or none for them
     */
    default Opening action(ActionId id, Actor reader) {
        return findAction(id, reader)
                .orElseThrow(() -> new Rejection(
                        Rejection.Kind.NOT_FOUND,
                        "unknown-action",
                        "id",
                        "There is no such action, or none that you may read"));
    }

    /** The same; empty if there is none, or none for them. */
    Optional<Opening> findAction(ActionId id, Actor reader);

    /**
     * The registration of a decision that the actor may read.
     *
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-decision} (404) if there is none, or none for them
     */
    default Opening decision(DecisionId id, Actor reader) {
        return findDecision(id, reader)
                .orElseThrow(() -> new Rejection(
                        Rejection.Kind.NOT_FOUND,
                        "unknown-decision",
                        "id",
                        "There is no such decision, or none that you may read"));
    }

    /** The same; empty if there is none, or none for them. */
    Optional<Opening> findDecision(DecisionId id, Actor reader);

    /** The programmes that the actor may read and that were on record by that position, in the order of their opening. */
    List<Opening> programmes(Actor reader, long known);

    /**
     * The workstreams that the actor may read and that were on record by that position, in the order of their opening.
     *
     * @param programme only of that one; absent: of all that the actor may read
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} (404) as {@link #programme}
     */
    List<Opening> workstreams(Optional<ProgrammeId> programme, Actor reader, long known);

    /**
     * The reviews that the actor may read and that were on record by that position, in the order of their registration.
     *
     * @param programme only of that one; absent: of all that the actor may read
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} (404) as {@link #programme}
     */
    List<Opening> reviews(Optional<ProgrammeId> programme, Actor reader, long known);

    /**
     * The boards that the actor may read and that were on record by that position, in the order of their establishment.
     *
     * @param programme only of that one; absent: of all that the actor may read
     * @throws org.daybook.shared.rejection.Rejection {@code unknown-programme} (404) as {@link #programme}
     */
    List<Opening> boards(Optional<ProgrammeId> programme, Actor reader, long known);

    /**
     * The same of meetings, in the order in which they were called.
     *
     * @param board only of that one, which the actor may read; absent: of every board
     */
    List<Opening> meetings(Optional<ProgrammeId> programme, Optional<BoardId> board, Actor reader, long known);

    /** The same of actions, in the order in which they were raised. */
    List<Opening> actions(Optional<ProgrammeId> programme, Actor reader, long known);

    /** The same of decisions, in the order in which they were put on record. */
    List<Opening> decisions(Optional<ProgrammeId> programme, Actor reader, long known);

    /**
     * The entry that opened a programme or workstream, established a board, called a meeting, registered a review,
     * raised an action or registered a decision.
     *
     * @param belongings the programme itself, or those that the other belongs to
     * @param board the board itself, or that which a meeting belongs to; empty for what belongs to none
     * @param effectiveOn the day from which it is open
     */
    record Opening(
            UUID aggregate,
            AggregateType type,
            Belongings belongings,
            Optional<BoardId> board,
            long position,
            LocalDate effectiveOn,
            Instant recordedAt) {

        /** The programmes that it belongs to: what its readers are judged by. */
        public Set<ProgrammeId> programmes() {
            return belongings.now();
        }

        /** Those that it belonged to at that place on the two clocks. */
        public Set<ProgrammeId> programmes(LocalDate on, long known) {
            return belongings.at(on, known);
        }

        /**
         * The programme itself, or the one of a workstream or review.
         *
         * @throws java.util.NoSuchElementException of what belongs to none
         */
        public ProgrammeId programme() {
            return programmes().iterator().next();
        }

        /** Whether the actor may read it: as they read one of its programmes, or by a capacity held for it or its board. */
        public boolean isReadBy(Actor actor) {
            return isSeated(actor) || isHeldBy(actor) || actor.reads(programmes());
        }

        /** Whether the actor holds a capacity for it, such as that of its sponsor. */
        public boolean isHeldBy(Actor actor) {
            return !actor.capacities(aggregate).isEmpty();
        }

        /** Whether the actor has a seat on its board, and with it reads everything of it, whichever programme it is about. */
        public boolean isSeated(Actor actor) {
            return board.filter(id -> !actor.capacities(id.value()).isEmpty()).isPresent();
        }

        /** Whether it is on record at that place on the two clocks. */
        public boolean isThere(LocalDate on, long known) {
            return position <= known && !effectiveOn.isAfter(on);
        }
    }
}
