package org.daybook.command.permission;

import static org.daybook.shared.account.Role.ADMIN;
import static org.daybook.shared.account.Role.AUDITOR;
import static org.daybook.shared.account.Role.BOARD_SECRETARY;
import static org.daybook.shared.account.Role.OWNER;
import static org.daybook.shared.account.Role.PROGRAMME_OFFICE;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.account.AccountCommand;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.contract.DaybookCommand;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.meeting.TablePaper;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.AnswerRecommendation;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.MarkWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.decision.RecordDecision;

/**
 * Who may ask what of the record. An owner may do everything on workstreams assigned to them but open, assign, mark,
 * close or reopen them and record decisions; the programme office everything on programmes, boards and workstreams but
 * record decisions; the board's secretary records decisions and runs the meetings of boards, which the office may call
 * and lay papers before; an administrator keeps accounts and makes no entry in anyone's name. Auditors register and judge
 * reviews, which owners and the office answer, and ask nothing else; boards ask nothing. Whose entry may be corrected by
 * whom depends on the entry as well.
 */
public final class WhoMay {

    private WhoMay() {}

    /** The roles that may ask it, the one in which to act first. */
    public static List<Role> roles(DaybookCommand command) {
        return switch (command) {
            case AccountCommand c -> List.of(ADMIN);
            case ProgrammeCommand c -> List.of(PROGRAMME_OFFICE);
            case WorkstreamCommand c -> ofWorkstream(c);
            case BoardCommand c -> List.of(PROGRAMME_OFFICE);
            case ScheduleMeeting c -> List.of(BOARD_SECRETARY, PROGRAMME_OFFICE);
            case TablePaper c -> List.of(BOARD_SECRETARY, PROGRAMME_OFFICE);
            case MeetingCommand c -> List.of(BOARD_SECRETARY);
            case AnswerRecommendation c -> List.of(OWNER, PROGRAMME_OFFICE);
            case ReviewCommand c -> List.of(AUDITOR);
        };
    }

    private static List<Role> ofWorkstream(WorkstreamCommand command) {
        return switch (command) {
            case OpenWorkstream c -> List.of(PROGRAMME_OFFICE);
            case AssignOwner c -> List.of(PROGRAMME_OFFICE);
            case MarkWorkstream c -> List.of(PROGRAMME_OFFICE);
            case CloseWorkstream c -> List.of(PROGRAMME_OFFICE);
            case ReopenWorkstream c -> List.of(PROGRAMME_OFFICE);
            case RecordDecision c -> List.of(BOARD_SECRETARY);
            case CorrectEntry c -> List.of(OWNER, PROGRAMME_OFFICE, BOARD_SECRETARY);
            default -> List.of(OWNER, PROGRAMME_OFFICE);
        };
    }

    /**
     * The role in which the actor may ask it.
     *
     * @param programme the one concerned; empty where only a role granted for every programme will do
     * @param owned whether the workstream concerned is assigned to the actor's account
     */
    public static Optional<Role> acting(
            Actor actor, DaybookCommand command, Optional<ProgrammeId> programme, boolean owned) {
        return roles(command).stream()
                .filter(role -> role != OWNER || owned)
                .filter(role -> programme.map(p -> actor.holds(role, p)).orElseGet(() -> actor.holdsEverywhere(role)))
                .findFirst();
    }
}
