package org.daybook.command.workstream;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.command.permission.WhoMay;
import org.daybook.command.rule.Rule;
import org.daybook.command.workstream.correction.FormerOwnersLeaveTheDayOfAnEntry;
import org.daybook.command.workstream.correction.OnlyTheAuthorOrTheProgrammeOfficeMayCorrect;
import org.daybook.command.workstream.correction.OnlyTheBoardsSecretaryMayCorrectADecision;
import org.daybook.command.workstream.stream.CountingEntry;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.decision.DecisionRecorded;

/** Finds the role in which an actor may ask something of a workstream. */
record Acting(Actor actor, Life life, Supplier<RecordedStream> stream) {

    /** @throws org.daybook.shared.rejection.Rejection if there is none */
    Role role(WorkstreamCommand command) {
        if (command instanceof CorrectEntry c) {
            Optional<Entry> target = stream.get().find(c.entry());
            if (target.isPresent()) return roleToCorrect(target.get(), c);
        }
        ProgrammeId programme = command instanceof OpenWorkstream c ? c.programme() : life.programme();
        Optional<Role> role = WhoMay.acting(actor, command, Optional.of(programme), life.isOwnedBy(actor.account()));
        ruleFor(command, role.isPresent()).require();
        return role.orElseThrow();
    }

    private Role roleToCorrect(Entry target, CorrectEntry command) {
        if (target.event() instanceof DecisionRecorded) {
            new OnlyTheBoardsSecretaryMayCorrectADecision(holds(Role.BOARD_SECRETARY)).require();
            return Role.BOARD_SECRETARY;
        }
        Role authored = target.header().role();
        boolean author = target.header().actor().equals(actor.account()) && holds(authored);
        if (author && !(isFormerOwner(authored) && moves(command, target))) return authored;
        if (author) new FormerOwnersLeaveTheDayOfAnEntry(holds(Role.PROGRAMME_OFFICE)).require();
        new OnlyTheAuthorOrTheProgrammeOfficeMayCorrect(holds(Role.PROGRAMME_OFFICE)).require();
        return Role.PROGRAMME_OFFICE;
    }

    private boolean isFormerOwner(Role authored) {
        return authored == Role.OWNER && !life.isOwnedBy(actor.account());
    }

    /** Whether it puts the entry on another day than the one from which it holds now or, once voided, held. */
    private boolean moves(CorrectEntry command, Entry target) {
        if (command.replacement() == null || command.replacement().effectiveOn() == null) return false;
        LocalDate day = stream.get().counting().stream()
                .filter(entry -> entry.version() == command.entry())
                .findFirst()
                .map(CountingEntry::effectiveOn)
                .orElse(target.header().effectiveOn());
        return !command.replacement().effectiveOn().equals(day);
    }

    private boolean holds(Role role) {
        return actor.holds(role, life.programme());
    }

    /** The rule that takes one of the roles that may ask it. */
    static Rule ruleFor(WorkstreamCommand command, boolean holds) {
        List<Role> roles = WhoMay.roles(command);
        if (roles.contains(Role.OWNER)) return new OnlyTheOwnerMayUpdate(holds);
        if (roles.contains(Role.BOARD_SECRETARY)) return new OnlyTheBoardsSecretaryMayRecordDecisions(holds);
        return new OnlyTheProgrammeOfficeMayArrangeWorkstreams(holds);
    }
}
