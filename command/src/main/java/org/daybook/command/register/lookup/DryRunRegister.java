package org.daybook.command.register.lookup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.command.register.BoardRules;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.Opening;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.Register;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.decision.SeenUpdate;

/**
 * A register that reserves nothing and treats everything requested as available. A command is first tried on it, so
 * that one refused for another reason leaves no name reserved.
 */
public final class DryRunRegister implements Register {

    private final Register register;
    private boolean presumed;

    public DryRunRegister(Register register) {
        this.register = register;
    }

    /** Whether anything was presumed, and must be asked of the register itself. */
    public boolean presumed() {
        return presumed;
    }

    @Override
    public Optional<ProgrammeRules> programme(ProgrammeId programme) {
        return register.programme(programme);
    }

    @Override
    public boolean reserveName(String scope, Name name, UUID aggregate) {
        presumed = true;
        return true;
    }

    @Override
    public Optional<Name> bearer(String scope, Name name) {
        return register.bearer(scope, name);
    }

    @Override
    public List<Opening> openedIn(ProgrammeId programme, LocalDate after) {
        return register.openedIn(programme, after);
    }

    @Override
    public boolean isActive(AccountId account) {
        return register.isActive(account);
    }

    @Override
    public boolean administratorsRemainWithout(AccountId account) {
        presumed = true;
        return true;
    }

    @Override
    public Map<EntryLink, ProgrammeId> programmes(Collection<EntryLink> entries) {
        return register.programmes(entries);
    }

    @Override
    public Optional<BoardRules> board(BoardId board) {
        return register.board(board);
    }

    @Override
    public Optional<MeetingRules> meeting(MeetingId meeting) {
        return register.meeting(meeting);
    }

    @Override
    public Optional<SeenUpdate> update(ProgrammeId programme, WorkstreamId workstream, int number) {
        return register.update(programme, workstream, number);
    }

    @Override
    public boolean takesUpActions(ProgrammeId programme, EntryLink entry) {
        return register.takesUpActions(programme, entry);
    }

    @Override
    public Set<ProgrammeId> unknown(Collection<ProgrammeId> programmes) {
        return register.unknown(programmes);
    }
}
