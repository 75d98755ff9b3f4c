package org.daybook.command.register.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.command.register.AdministratorReservation;
import org.daybook.command.register.DecisionRules;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.Opening;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.Register;
import org.daybook.command.register.RequestRules;
import org.daybook.command.register.board.BoardProcedure;
import org.daybook.command.register.board.BoardRules;
import org.daybook.command.register.board.DelegatedPower;
import org.daybook.command.register.board.VotingSeats;
import org.daybook.command.register.lookup.BoardLookup;
import org.daybook.command.register.lookup.EvidenceLookup;
import org.daybook.command.register.lookup.OpeningLookup;
import org.daybook.command.register.lookup.ProgrammeLookup;
import org.daybook.command.register.lookup.WorkstreamLookup;
import org.daybook.command.register.voting.VotersThere;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.action.NotedActionLink;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.meeting.action.ActionNoted;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register in PostgreSQL, in the schema {@code register}. */
public final class JdbcRegister implements Register {

    private static final String IS_ACTIVE = "select is_active from register.account where id = :id";

    private static final String OTHER_ADMINISTRATORS =
            """
            select exists (select 1 from register.grant g join register.account a on a.id = g.account
                           where g.role = 'ADMIN' and a.is_active and a.id <> :id)
            """;

    private final JdbcClient jdbc;
    private final ProgrammeLookup programmes;
    private final NameReservations names;
    private final EvidenceLookup evidence;
    private final BoardLookup boards;
    private final OpeningLookup openings;
    private final WorkstreamLookup workstreams;
    private final RecordedEntries recorded;

    public JdbcRegister(JdbcClient jdbc, NameReservations names, RecordedEntries recorded) {
        this.jdbc = jdbc;
        this.programmes = new ProgrammeLookup(jdbc, recorded);
        this.names = names;
        this.evidence = new EvidenceLookup(jdbc, recorded);
        this.boards = new BoardLookup(jdbc, recorded);
        this.openings = new OpeningLookup(jdbc, recorded);
        this.workstreams = new WorkstreamLookup(evidence, recorded);
        this.recorded = recorded;
    }

    @Override
    public Optional<ProgrammeRules> programme(ProgrammeId programme) {
        return programmes.find(programme);
    }

    @Override
    public boolean hasChangedWhatSlidesShow(ProgrammeId programme, Instant since) {
        return programmes.hasChangedWhatSlidesShow(programme, since);
    }

    @Override
    public boolean reserveName(String scope, Name name, UUID aggregate) {
        return names.reserve(scope, name, aggregate);
    }

    @Override
    public Optional<Name> bearer(String scope, Name name) {
        return names.bearer(scope, name);
    }

    @Override
    public List<Opening> openedIn(ProgrammeId programme, LocalDate after) {
        return openings.in(programme, after);
    }

    @Override
    public boolean isActive(AccountId account) {
        return jdbc.sql(IS_ACTIVE)
                .param("id", account.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    @Override
    public boolean administratorsRemainWithout(AccountId account) {
        return names.reserve(AdministratorReservation.SCOPE, AdministratorReservation.NAME, account.value())
                && jdbc.sql(OTHER_ADMINISTRATORS)
                        .param("id", account.value())
                        .query(Boolean.class)
                        .single();
    }

    @Override
    public Map<EntryLink, ProgrammeId> programmes(Collection<EntryLink> entries) {
        return evidence.programmes(entries);
    }

    @Override
    public Optional<BoardRules> board(BoardId board) {
        return boards.find(board);
    }

    @Override
    public BoardProcedure procedure(BoardId board, LocalDate on) {
        return BoardProcedure.of(board, recorded.of(board.value()), on);
    }

    @Override
    public Optional<MeetingRules> meeting(MeetingId meeting) {
        return MeetingRules.of(recorded.of(meeting.value()));
    }

    @Override
    public int votingSeats(BoardId board, LocalDate day) {
        return VotingSeats.on(day, recorded.of(board.value()));
    }

    @Override
    public Optional<VotersThere> voters(MeetingId meeting, LocalId item) {
        return VotersThere.of(recorded.of(meeting.value()), item);
    }

    @Override
    public Optional<DelegatedPower> power(BoardId board, LocalId delegation) {
        return DelegatedPower.of(recorded.of(board.value()), delegation);
    }

    @Override
    public Optional<DecisionRules> decision(DecisionId decision) {
        return DecisionRules.of(recorded.of(decision.value()));
    }

    @Override
    public Optional<RequestRules> request(RequestLink request) {
        return RequestRules.of(recorded.of(request.workstream().value()), request.request());
    }

    @Override
    public Optional<SeenUpdate> update(ProgrammeId programme, WorkstreamId workstream, int number) {
        return workstreams.update(programme, workstream, number);
    }

    @Override
    public boolean takesUpActions(ProgrammeId programme, EntryLink entry) {
        return workstreams.takesUpActions(programme, entry);
    }

    @Override
    public boolean hasNoted(NotedActionLink action) {
        return recorded.of(action.meeting().value()).stream()
                .anyMatch(entry -> entry.event() instanceof ActionNoted noted
                        && noted.action().equals(action.action()));
    }

    @Override
    public Set<ProgrammeId> unknown(Collection<ProgrammeId> programmes) {
        return this.programmes.unknown(programmes);
    }
}
