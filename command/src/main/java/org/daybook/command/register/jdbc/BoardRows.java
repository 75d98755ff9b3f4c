package org.daybook.command.register.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisteredNames;
import org.daybook.shared.board.BoardDissolved;
import org.daybook.shared.board.BoardEstablished;
import org.daybook.shared.board.BoardEvent;
import org.daybook.shared.board.BoardRenamed;
import org.daybook.shared.board.BoardTextRedacted;
import org.daybook.shared.board.CadenceSet;
import org.daybook.shared.board.TermsOfReferenceSet;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes the names, states and seats of boards into the register. */
public final class BoardRows {

    private final JdbcClient jdbc;
    private final RegisteredNames names;

    public BoardRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new RegisteredNames(jdbc);
    }

    public void take(UUID id, long version, LocalDate effectiveOn, BoardEvent event) {
        VersionedRow row = new VersionedRow(jdbc, "board", id, version);
        switch (event) {
            case BoardEstablished e -> establish(row, effectiveOn, e);
            case BoardRenamed e -> rename(row, e.name());
            case BoardDissolved e -> dissolve(row, effectiveOn);
            case TermsOfReferenceSet e -> {}
            case CadenceSet e -> {}
            case BoardAttached e -> attach(row, e.programme(), effectiveOn);
            case BoardDetached e -> detach(row, e.programme(), effectiveOn);
            case DeadlinesSet e -> {}
            case MinuteNumberingSet e -> {}
            case MinuteNumbersReserved e -> {}
            case QuorumSet e -> {}
            case StandingItemsSet e -> {}
            case PowerDelegated e -> delegate(row, e);
            case DelegationEnded e -> endDelegation(row, e);
            case MemberSeated e -> seat(row, e);
            case SeatChanged e -> change(row, e);
            case SeatHandedOver e -> handOver(row, e);
            case MemberReleased e -> release(row, e);
            case BoardTextRedacted e -> {}
        }
    }

    private void establish(VersionedRow row, LocalDate on, BoardEstablished e) {
        if (!row.insert(Map.of("name", e.name().value(), "is_open", true, "established_on", on))) return;
        e.programmes().forEach(programme -> served(row).attach(programme, on));
        e.seats().forEach(seat -> capacities(row).hold(seat.seat(), seat.account(), seat.terms()));
        bear(row, e.name());
    }

    private void rename(VersionedRow row, Name name) {
        if (row.update(Map.of("name", name.value())) && row.read("is_open", Boolean.class)) {
            bear(row, name);
        }
    }

    private void dissolve(VersionedRow row, LocalDate on) {
        if (row.update(Map.of("is_open", false, "dissolved_on", on))) release(row, scopes(row));
    }

    private void attach(VersionedRow row, ProgrammeId programme, LocalDate on) {
        if (row.passed()) moved(row, () -> served(row).attach(programme, on));
    }

    private void detach(VersionedRow row, ProgrammeId programme, LocalDate on) {
        if (row.passed()) moved(row, () -> served(row).detach(programme, on));
    }

    /** Its name is unique among the boards of other programmes than before. */
    private void moved(VersionedRow row, Runnable change) {
        List<String> left = new ArrayList<>(scopes(row));
        change.run();
        left.removeAll(scopes(row));
        release(row, left);
        if (row.read("is_open", Boolean.class)) bear(row, new Name(row.read("name", String.class)));
    }

    private void seat(VersionedRow row, MemberSeated e) {
        if (e.seat() != null && row.passed()) capacities(row).hold(e.seat(), e.account(), e.terms());
    }

    private void change(VersionedRow row, SeatChanged e) {
        if (row.passed()) capacities(row).change(e.seat(), e.terms());
    }

    private void handOver(VersionedRow row, SeatHandedOver e) {
        if (row.passed()) capacities(row).handOver(e.seat(), e.account());
    }

    private void release(VersionedRow row, MemberReleased e) {
        if (e.seat() != null && row.passed()) capacities(row).end(e.seat());
    }

    private void delegate(VersionedRow row, PowerDelegated e) {
        if (row.passed()) new DelegationRows(jdbc, row.id()).give(e);
    }

    private void endDelegation(VersionedRow row, DelegationEnded e) {
        if (row.passed()) new DelegationRows(jdbc, row.id()).end(e.delegation());
    }

    private SeatRows capacities(VersionedRow row) {
        return new SeatRows(jdbc, row.id());
    }

    private ServedRows served(VersionedRow row) {
        return new ServedRows(jdbc, row.id());
    }

    /** It takes the name wherever it must be unique. */
    private void bear(VersionedRow row, Name name) {
        scopes(row).forEach(scope -> names.borne(scope, name, row.id()));
    }

    private void release(VersionedRow row, List<String> scopes) {
        scopes.forEach(scope -> names.released(scope, row.id()));
    }

    private List<String> scopes(VersionedRow row) {
        return Register.boardsOf(served(row).now());
    }
}
