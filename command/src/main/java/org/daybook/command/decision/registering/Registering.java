package org.daybook.command.decision.registering;

import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.RequestRules;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.Authority;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.NumberedUpdate;
import org.daybook.shared.decision.PinnedUpdate;
import org.daybook.shared.decision.RegisterDecision;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** Makes the first entry of a decision from what its command names. Everything that it names must exist. */
public final class Registering {

    private Registering() {}

    /** @throws org.daybook.shared.rejection.Rejection if something that it names does not exist */
    public static DecisionRegistered of(RegisterDecision command, DecisionContext context) {
        ProgrammeId programme = programme(command, context);
        Authority authority = command.authority();
        Optional<MeetingRules> meeting = context.facts().get(ExternalFact.MEETING);
        Optional<BoardRules> board = context.facts().get(ExternalFact.BOARD);
        Optional<RequestRules> request = context.facts().get(ExternalFact.REQUEST);
        exists(
                "meeting-is-known",
                "authority.atMeeting",
                "No board of the programme has a meeting",
                authority.atMeeting(),
                meeting);
        exists("board-is-known", "authority.ofBoard", "The programme has no board", authority.ofBoard(), board);
        Optional<DelegatedPower> power = context.facts().get(ExternalFact.POWER);
        exists(
                "power-is-delegated",
                "authority.power",
                "The board named has delegated no power",
                authority.power(),
                power);
        LocalId asked = command.request() == null ? null : command.request().request();
        exists("request-is-known", "request", "No workstream of the programme has a request", asked, request);
        return new DecisionRegistered(
                programme,
                command.heading(),
                command.outcome(),
                inFull(authority, meeting, power),
                command.request(),
                command.update() == null ? null : paper(command.update(), context));
    }

    private static void exists(String code, String field, String missing, Object named, Optional<?> found) {
        if (named != null) new ReferenceExists(code, field, missing, named, found.isPresent()).require();
    }

    private static ProgrammeId programme(RegisterDecision command, DecisionContext context) {
        Optional<ProgrammeRules> programme = context.facts().get(ExternalFact.PROGRAMME);
        new DecisionConcernsAProgramme(command.programme(), programme.isPresent()).require();
        return programme.orElseThrow().id();
    }

    /** The board of a decision taken at a meeting is that of the meeting, and an officer's post that of the power. */
    private static Authority inFull(Authority said, Optional<MeetingRules> meeting, Optional<DelegatedPower> power) {
        BoardId board =
                said.ofBoard() == null ? meeting.map(MeetingRules::board).orElse(null) : said.ofBoard();
        return new Authority(
                said.how(),
                board,
                said.atMeeting(),
                said.item(),
                said.minuteNumber(),
                said.officer() == null
                        ? power.map(held -> held.delegation().post()).orElse(null)
                        : said.officer(),
                said.delegation(),
                said.power(),
                said.foundIn());
    }

    private static PinnedUpdate paper(NumberedUpdate named, DecisionContext context) {
        Optional<SeenUpdate> paper = context.facts().get(ExternalFact.PAPER);
        new DecisionRestsOnASubmittedUpdate(named.number(), paper.isPresent()).require();
        return new PinnedUpdate(named.workstream(), paper.orElseThrow());
    }
}
