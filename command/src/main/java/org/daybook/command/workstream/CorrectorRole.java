package org.daybook.command.workstream;

import java.time.LocalDate;
import java.util.UUID;
import org.daybook.command.rule.Rule;
import org.daybook.command.workstream.correction.FormerOwnersLeaveTheDayOfAnEntry;
import org.daybook.command.workstream.correction.OnlyTheAuthorOrTheProgrammeOfficeMayCorrect;
import org.daybook.command.workstream.correction.OnlyTheBoardsSecretaryMayCorrectADecision;
import org.daybook.command.workstream.stream.CountingEntry;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.decision.DecisionRecorded;

/** Finds the role or capacity in which an actor may correct an entry: the cell "by entry" of the permission table. */
record CorrectorRole(Actor actor, UUID workstream, Lifecycle life, RecordedStream stream, CorrectEntry command) {

    /** @throws org.daybook.shared.rejection.Rejection if there is none */
    RoleOrCapacity of(Entry target) {
        if (target.event() instanceof DecisionRecorded) {
            new OnlyTheBoardsSecretaryMayCorrectADecision(holds(Role.BOARD_SECRETARY)).require();
            return Role.BOARD_SECRETARY;
        }
        RoleOrCapacity authored = target.header().role();
        boolean author = target.header().actor().equals(actor.account()) && holds(authored);
        boolean former = authored == Role.OWNER && !life.isOwnedBy(actor.account());
        if (author && !(former && moves(target))) return authored;
        boolean office = holds(Role.PROGRAMME_OFFICE);
        Rule rule = author
                ? new FormerOwnersLeaveTheDayOfAnEntry(office)
                : new OnlyTheAuthorOrTheProgrammeOfficeMayCorrect(office);
        rule.require();
        return Role.PROGRAMME_OFFICE;
    }

    /** Whether the command puts the entry on another day than the one from which it holds now or, once voided, held. */
    private boolean moves(Entry target) {
        if (command.replacement() == null || command.replacement().effectiveOn() == null) return false;
        LocalDate day = stream.counting().stream()
                .filter(entry -> entry.version() == command.entry())
                .findFirst()
                .map(CountingEntry::effectiveOn)
                .orElse(target.header().effectiveOn());
        return !command.replacement().effectiveOn().equals(day);
    }

    private boolean holds(RoleOrCapacity authority) {
        return switch (authority) {
            case Role role -> actor.holds(role, life.programme());
            case Capacity capacity -> actor.capacities(workstream).contains(capacity);
        };
    }
}
