package org.daybook.command.decision.registering;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.Register;
import org.daybook.command.register.RequestRules;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.HowTaken;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** What a decision to be put on record names, as the register has it; each is empty where it names none or there is none. */
public record DecisionSources(
        Optional<ProgrammeId> named,
        Optional<MeetingRules> meeting,
        Optional<BoardRules> board,
        Optional<RequestRules> request,
        Optional<DelegatedPower> power) {

    public static DecisionSources of(RegisterDecision command, Register register) {
        Optional<MeetingRules> meeting =
                Optional.ofNullable(command.authority().atMeeting()).flatMap(register::meeting);
        Optional<BoardId> board =
                Optional.ofNullable(command.authority().ofBoard()).or(() -> meeting.map(MeetingRules::board));
        return new DecisionSources(
                Optional.ofNullable(command.programme()),
                meeting,
                board.flatMap(register::board),
                Optional.ofNullable(command.request()).flatMap(register::request),
                board.flatMap(of -> power(of, command, register)));
    }

    private static Optional<DelegatedPower> power(BoardId board, RegisterDecision command, Register register) {
        return Optional.ofNullable(command.authority().power()).flatMap(power -> register.power(board, power));
    }

    /** The one that the command names or, without one, that of the request, or the only one of the meeting or the board. */
    public Optional<ProgrammeId> programme() {
        return named.or(() -> request.map(RequestRules::programme))
                .or(() -> meeting.map(MeetingRules::programmes).flatMap(DecisionSources::only))
                .or(() -> board.map(BoardRules::programmes).flatMap(DecisionSources::only));
    }

    private static Optional<ProgrammeId> only(List<ProgrammeId> programmes) {
        return programmes.size() == 1 ? Optional.of(programmes.getFirst()) : Optional.empty();
    }

    /** What belongs to another programme is as good as absent: who may not read that one learns nothing of it. */
    public ExternalFacts facts(RegisterDecision command, Register register, LocalDate takenOn) {
        return ExternalFacts.of(command)
                .with(ExternalFact.PROGRAMME, programme().flatMap(register::programme))
                .with(ExternalFact.MEETING, meeting.filter(found -> concerns(found.programmes())))
                .with(ExternalFact.BOARD, board.filter(found -> concerns(found.programmes())))
                .with(ExternalFact.VOTING_SEATS, seats(command, register, takenOn))
                .with(ExternalFact.VOTERS, voters(command, register))
                .with(ExternalFact.POWER, power.filter(found -> board.filter(of -> concerns(of.programmes()))
                        .isPresent()))
                .with(ExternalFact.REQUEST, request.filter(found -> concerns(List.of(found.programme()))))
                .with(ExternalFact.PAPER, update(command, register));
    }

    /** Those of the board that decides, on the day of its meeting or, between meetings, of the decision. */
    private int seats(RegisterDecision command, Register register, LocalDate takenOn) {
        if (command.authority().how() == HowTaken.FROM_AN_OLDER_REGISTER) return 0;
        LocalDate day = meeting.map(MeetingRules::date).orElse(takenOn);
        return board.map(of -> register.votingSeats(of.id(), day)).orElse(0);
    }

    private static Optional<VotersThere> voters(RegisterDecision command, Register register) {
        return Optional.ofNullable(command.authority().atMeeting())
                .flatMap(at -> register.voters(at, command.authority().item()));
    }

    private boolean concerns(List<ProgrammeId> others) {
        return programme().filter(others::contains).isPresent();
    }

    private Optional<SeenUpdate> update(RegisterDecision command, Register register) {
        if (command.update() == null) return Optional.empty();
        return programme()
                .flatMap(within -> register.update(
                        within, command.update().workstream(), command.update().number()));
    }
}
