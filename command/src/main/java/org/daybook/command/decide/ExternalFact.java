package org.daybook.command.decide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.command.register.DecisionRules;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.Opening;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.RequestRules;
import org.daybook.command.register.board.BoardProcedure;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * A fact from outside an aggregate that the rules of a command may need.
 *
 * @param name as a fault calls it
 */
public record ExternalFact<T>(String name) {

    /** The rules of the programme concerned; empty where there is no such programme. */
    public static final ExternalFact<Optional<ProgrammeRules>> PROGRAMME = new ExternalFact<>("programme");

    /** The rules of those of the programmes named that there are. */
    public static final ExternalFact<Map<ProgrammeId, ProgrammeRules>> PROGRAMMES = new ExternalFact<>("programmes");

    /** The name that another has, as written there; empty if the requested name is free. */
    public static final ExternalFact<Optional<Name>> NAME_TAKEN = new ExternalFact<>("name taken");

    /** Whether the account named, if one is, is registered and not suspended. */
    public static final ExternalFact<Boolean> ACCOUNT_IS_ACTIVE = new ExternalFact<>("account is active");

    /** Whether accounts can still be administered once this one no longer may. */
    public static final ExternalFact<Boolean> ADMINISTRATORS_REMAIN = new ExternalFact<>("administrators remain");

    /** Those of the programmes named that do not exist. */
    public static final ExternalFact<Set<ProgrammeId>> UNKNOWN_PROGRAMMES = new ExternalFact<>("unknown programmes");

    /** The programme of each entry named as evidence that is on record. */
    public static final ExternalFact<Map<EntryLink, ProgrammeId>> EVIDENCE = new ExternalFact<>("evidence");

    /** The board named or concerned; empty where there is no such board. */
    public static final ExternalFact<Optional<BoardRules>> BOARD = new ExternalFact<>("board");

    /** How the board concerned works on the day of the meeting. */
    public static final ExternalFact<BoardProcedure> PROCEDURE = new ExternalFact<>("procedure of the board");

    /** The meeting named, with those of its papers that matter; empty where there is no such meeting. */
    public static final ExternalFact<Optional<MeetingRules>> MEETING = new ExternalFact<>("meeting");

    /** The decision named; empty where there is no such decision, or none that concerns what the command is about. */
    public static final ExternalFact<Optional<DecisionRules>> DECISION = new ExternalFact<>("decision");

    /** How many seats of the board that decided have a vote on the day of the decision; 0 where none are recorded. */
    public static final ExternalFact<Integer> VOTING_SEATS = new ExternalFact<>("voting seats");

    /** Who could vote at the meeting that decided; empty where it was none, or its attendance is not recorded. */
    public static final ExternalFact<Optional<VotersThere>> VOTERS = new ExternalFact<>("voters");

    /** The power named under which an officer decided, or decides; empty where its board has delegated none with that id. */
    public static final ExternalFact<Optional<DelegatedPower>> POWER = new ExternalFact<>("power");

    /** The request for a decision named; empty where there is none. */
    public static final ExternalFact<Optional<RequestRules>> REQUEST = new ExternalFact<>("request");

    /** The update named; empty where it was not submitted in the programme. */
    public static final ExternalFact<Optional<SeenUpdate>> PAPER = new ExternalFact<>("paper");

    /** Whether the entry named can take up an action: a next step or deliverable of the programme. */
    public static final ExternalFact<Boolean> TAKES_UP_ACTIONS = new ExternalFact<>("takes up actions");

    /** Those of the accounts named that are not registered, or are suspended. */
    public static final ExternalFact<List<AccountId>> INACTIVE_ACCOUNTS = new ExternalFact<>("inactive accounts");

    /** Whether the action named, if one is, was noted at the meeting named with it. */
    public static final ExternalFact<Boolean> ACTION_IS_NOTED = new ExternalFact<>("action is noted");

    /** Whether the programme's name, marking or words, which slides show, were set anew since the last request for clearance. */
    public static final ExternalFact<Boolean> SLIDE_FRAME_CHANGED = new ExternalFact<>("slide frame changed");

    /** What was opened in the programme after the day of the entry. */
    public static final ExternalFact<List<Opening>> OPENED_LATER = new ExternalFact<>("opened later");
}
