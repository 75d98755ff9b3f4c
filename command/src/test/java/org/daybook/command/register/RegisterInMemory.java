package org.daybook.command.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
import org.daybook.shared.text.NormalisedName;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** A register that a test fills by hand. */
public final class RegisterInMemory implements Register {

    private final Map<ProgrammeId, ProgrammeRules> programmes = new HashMap<>();
    private final Set<ProgrammeId> reframed = new HashSet<>();
    private final Map<String, Name> written = new ConcurrentHashMap<>();
    private final Map<String, UUID> names = new ConcurrentHashMap<>();
    private final Map<ProgrammeId, List<Opening>> openings = new HashMap<>();
    private final Set<AccountId> accounts = new HashSet<>();
    private final Set<AccountId> administrators = new HashSet<>();
    private final Map<BoardId, BoardRules> boards = new HashMap<>();
    private final Map<BoardId, BoardProcedure> procedures = new HashMap<>();
    private final Map<BoardId, Integer> seats = new HashMap<>();
    private final Map<MeetingId, VotersThere> voters = new HashMap<>();
    private final Map<String, DelegatedPower> powers = new HashMap<>();
    private final Map<MeetingId, MeetingRules> meetings = new HashMap<>();
    private final Map<DecisionId, DecisionRules> decisions = new HashMap<>();
    private final Map<RequestLink, RequestRules> requests = new HashMap<>();
    private final Map<String, SeenUpdate> updates = new HashMap<>();
    private final Set<EntryLink> takingUp = new HashSet<>();
    private final Map<EntryLink, ProgrammeId> entries = new HashMap<>();
    private final Set<NotedActionLink> noted = new HashSet<>();

    public RegisterInMemory withProgramme(ProgrammeRules rules) {
        programmes.put(rules.id(), rules);
        return this;
    }

    public RegisterInMemory withEntry(EntryLink entry, ProgrammeId programme) {
        entries.put(entry, programme);
        return this;
    }

    public RegisterInMemory withAccount(AccountId account) {
        accounts.add(account);
        return this;
    }

    public RegisterInMemory withBoard(BoardRules rules) {
        boards.put(rules.id(), rules);
        return this;
    }

    public RegisterInMemory withProcedure(BoardId board, BoardProcedure procedure) {
        procedures.put(board, procedure);
        return this;
    }

    public RegisterInMemory withVoters(MeetingId meeting, VotersThere there) {
        voters.put(meeting, there);
        return this;
    }

    public RegisterInMemory withVotingSeats(BoardId board, int count) {
        seats.put(board, count);
        return this;
    }

    public RegisterInMemory withPower(BoardId board, LocalId delegation, DelegatedPower power) {
        powers.put(board + "/" + delegation, power);
        return this;
    }

    public RegisterInMemory withMeeting(MeetingId meeting, MeetingRules rules) {
        meetings.put(meeting, rules);
        return this;
    }

    public RegisterInMemory withDecision(DecisionId decision, DecisionRules rules) {
        decisions.put(decision, rules);
        return this;
    }

    public RegisterInMemory withRequest(RequestLink request, RequestRules rules) {
        requests.put(request, rules);
        return this;
    }

    public RegisterInMemory withUpdate(WorkstreamId workstream, ProgrammeId programme, SeenUpdate update) {
        updates.put(programme + "/" + workstream + "/" + update.number(), update);
        return this;
    }

    public RegisterInMemory withActionTakenUpBy(EntryLink entry) {
        takingUp.add(entry);
        return this;
    }

    /** Another has the name from now on, whoever had it. */
    public void giveAway(String scope, Name name) {
        names.put(key(scope, name), UUID.randomUUID());
    }

    public RegisterInMemory withAdministrator(AccountId account) {
        administrators.add(account);
        return withAccount(account);
    }

    @Override
    public Optional<ProgrammeRules> programme(ProgrammeId programme) {
        return Optional.ofNullable(programmes.get(programme));
    }

    /** Its name, marking or words were set anew after every entry. */
    public RegisterInMemory withAnotherFrameSince(ProgrammeId programme) {
        reframed.add(programme);
        return this;
    }

    @Override
    public boolean hasChangedWhatSlidesShow(ProgrammeId programme, Instant since) {
        return reframed.contains(programme);
    }

    @Override
    public boolean reserveName(String scope, Name name, UUID aggregate) {
        written.putIfAbsent(key(scope, name), name);
        return aggregate.equals(names.computeIfAbsent(key(scope, name), any -> aggregate));
    }

    private static String key(String scope, Name name) {
        return scope + "/" + NormalisedName.of(name).value();
    }

    public RegisterInMemory withOpening(ProgrammeId programme, Opening opening) {
        openings.computeIfAbsent(programme, any -> new ArrayList<>()).add(opening);
        return this;
    }

    @Override
    public Optional<Name> bearer(String scope, Name name) {
        return Optional.ofNullable(written.get(key(scope, name)));
    }

    @Override
    public List<Opening> openedIn(ProgrammeId programme, LocalDate after) {
        return openings.getOrDefault(programme, List.of()).stream()
                .filter(opening -> opening.on().isAfter(after))
                .toList();
    }

    @Override
    public boolean isActive(AccountId account) {
        return accounts.contains(account);
    }

    @Override
    public boolean administratorsRemainWithout(AccountId account) {
        return administrators.stream().anyMatch(other -> !other.equals(account));
    }

    @Override
    public Map<EntryLink, ProgrammeId> programmes(Collection<EntryLink> named) {
        Map<EntryLink, ProgrammeId> found = new HashMap<>(entries);
        found.keySet().retainAll(named);
        return found;
    }

    @Override
    public Optional<BoardRules> board(BoardId board) {
        return Optional.ofNullable(boards.get(board));
    }

    @Override
    public BoardProcedure procedure(BoardId board, LocalDate on) {
        return procedures.getOrDefault(board, BoardProcedure.none());
    }

    @Override
    public int votingSeats(BoardId board, LocalDate day) {
        return seats.getOrDefault(board, 0);
    }

    @Override
    public Optional<VotersThere> voters(MeetingId meeting, LocalId item) {
        return Optional.ofNullable(voters.get(meeting));
    }

    @Override
    public Optional<DelegatedPower> power(BoardId board, LocalId delegation) {
        return Optional.ofNullable(powers.get(board + "/" + delegation));
    }

    @Override
    public Optional<MeetingRules> meeting(MeetingId meeting) {
        return Optional.ofNullable(meetings.get(meeting));
    }

    @Override
    public Optional<DecisionRules> decision(DecisionId decision) {
        return Optional.ofNullable(decisions.get(decision));
    }

    @Override
    public Optional<RequestRules> request(RequestLink request) {
        return Optional.ofNullable(requests.get(request));
    }

    @Override
    public Optional<SeenUpdate> update(ProgrammeId programme, WorkstreamId workstream, int number) {
        return Optional.ofNullable(updates.get(programme + "/" + workstream + "/" + number));
    }

    @Override
    public boolean takesUpActions(ProgrammeId programme, EntryLink entry) {
        return takingUp.contains(entry);
    }

    public RegisterInMemory withNotedAction(NotedActionLink action) {
        noted.add(action);
        return this;
    }

    @Override
    public boolean hasNoted(NotedActionLink action) {
        return noted.contains(action);
    }

    @Override
    public Set<ProgrammeId> unknown(Collection<ProgrammeId> named) {
        return named.stream().filter(id -> !programmes.containsKey(id)).collect(Collectors.toSet());
    }
}
