package org.daybook.command.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.command.register.board.BoardProcedure;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** The small register that the write side keeps, from the entries, of what one aggregate must know of another. */
public interface Register extends Reservations {

    /** The scope in which the names of open programmes are unique. */
    String PROGRAMMES = "programmes";

    /** The scope in which the names of a programme's workstreams are unique. */
    static String within(ProgrammeId programme) {
        return programme.toString();
    }

    /** The scope in which the names of open boards are unique that serve no programme. */
    String BOARDS_OF_NONE = "boards";

    /** The scopes in which the name of an open board is unique: of each programme that it serves. */
    static List<String> boardsOf(Collection<ProgrammeId> programmes) {
        return programmes.isEmpty()
                ? List.of(BOARDS_OF_NONE)
                : programmes.stream().map(Register::boardsOf).toList();
    }

    /** The scope in which the names of a programme's open boards are unique. */
    static String boardsOf(ProgrammeId programme) {
        return "boards/" + programme;
    }

    Optional<ProgrammeRules> programme(ProgrammeId programme);

    /** Whether the programme's name, marking or words, which its slides show, were set anew after that instant. */
    boolean hasChangedWhatSlidesShow(ProgrammeId programme, Instant since);

    /** The name as its holder in that scope spells it; empty where none does, or it was only reserved. */
    Optional<Name> bearer(String scope, Name name);

    /** The workstreams and boards of the programme that were opened after that day, in the order of their days. */
    List<Opening> openedIn(ProgrammeId programme, LocalDate after);

    /** Whether the account is registered and not suspended. */
    boolean isActive(AccountId account);

    /** The programme of each of these entries that is on record. */
    Map<EntryLink, ProgrammeId> programmes(Collection<EntryLink> entries);

    Optional<BoardRules> board(BoardId board);

    /** How the board works on that day; that of one without any rules where there is no such board. */
    BoardProcedure procedure(BoardId board, LocalDate on);

    Optional<MeetingRules> meeting(MeetingId meeting);

    /** How many seats of a board have a vote on that day; 0 where its record names none. */
    int votingSeats(BoardId board, LocalDate day);

    /**
     * Who could vote on an item of a meeting.
     *
     * @param item null where none is named
     * @return empty where its attendance is not recorded
     */
    Optional<VotersThere> voters(MeetingId meeting, LocalId item);

    /** A power that a board delegated, ended or not; empty where it has delegated none with that id. */
    Optional<DelegatedPower> power(BoardId board, LocalId delegation);

    Optional<DecisionRules> decision(DecisionId decision);

    /** A request for a decision, empty where the workstream has made none with that id. */
    Optional<RequestRules> request(RequestLink request);

    /**
     * A submitted update with its current digest.
     *
     * @return empty where no such update was submitted of a workstream of that programme
     */
    Optional<SeenUpdate> update(ProgrammeId programme, WorkstreamId workstream, int number);

    /** The same, of a workstream of one of the programmes. */
    default Optional<SeenUpdate> update(Collection<ProgrammeId> programmes, WorkstreamId workstream, int number) {
        return programmes.stream()
                .flatMap(programme -> update(programme, workstream, number).stream())
                .findFirst();
    }

    /** Whether the entry planned a next step or added a deliverable in a workstream of one of the programmes. */
    default boolean takesUpActions(Collection<ProgrammeId> programmes, EntryLink entry) {
        return programmes.stream().anyMatch(programme -> takesUpActions(programme, entry));
    }

    /** Whether the entry planned a next step or added a deliverable in a workstream of that programme. */
    boolean takesUpActions(ProgrammeId programme, EntryLink entry);

    /** Whether that action was noted at that meeting. */
    boolean hasNoted(NotedActionLink action);

    /** Those of the programmes that do not exist. */
    Set<ProgrammeId> unknown(Collection<ProgrammeId> programmes);
}
