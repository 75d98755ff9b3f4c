package org.daybook.command.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.board.BoardState.Established;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.Register;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.board.BoardCommand;
import org.daybook.shared.board.EstablishBoard;
import org.daybook.shared.board.RenameBoard;
import org.daybook.shared.board.attachment.AttachBoard;
import org.daybook.shared.board.attachment.DetachBoard;
import org.daybook.shared.board.member.ProposedSeat;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;

/** Fetches what the rules of boards need of programmes, names and accounts. */
record ExternalBoardFacts(ParsedCommand<?> parsed, CommandServices services) {

    /** A name is reserved only where every programme takes boards. */
    ExternalFacts aboutEstablishment(EstablishBoard command) {
        Map<ProgrammeId, ProgrammeRules> programmes = programmes(command.served());
        List<AccountId> inactive = command.seats().stream()
                .map(ProposedSeat::account)
                .filter(account -> account != null && !services.register().isActive(account))
                .toList();
        ExternalFacts facts = ExternalFacts.of(command)
                .with(ExternalFact.PROGRAMMES, programmes)
                .with(ExternalFact.INACTIVE_ACCOUNTS, inactive);
        return command.served().stream().allMatch(programme -> takesBoards(programmes.get(programme)))
                ? facts.with(ExternalFact.NAME_TAKEN, taken(Register.boardsOf(command.served()), command.name()))
                : facts;
    }

    /** A dissolved board has no name: renaming it for a day on which it was there reserves none. */
    ExternalFacts aboutName(RenameBoard command, Established board) {
        Optional<Name> taken =
                board.isDissolved() ? Optional.empty() : taken(Register.boardsOf(board.programmes()), command.name());
        return ExternalFacts.of(command).with(ExternalFact.NAME_TAKEN, taken);
    }

    /** A name is reserved only where the board is open and the programme takes it. */
    ExternalFacts aboutAttachment(AttachBoard command, Established board) {
        Map<ProgrammeId, ProgrammeRules> programmes = programmes(List.of(command.programme()));
        boolean takes = takesBoards(programmes.get(command.programme())) && !board.isDissolved();
        Optional<Name> taken = takes
                ? taken(
                        List.of(Register.boardsOf(command.programme())),
                        board.name().value())
                : Optional.empty();
        return ExternalFacts.of(command)
                .with(ExternalFact.PROGRAMMES, programmes)
                .with(ExternalFact.NAME_TAKEN, taken);
    }

    /** A board that is detached from its last programme is one of those that serve none. */
    ExternalFacts aboutDetachment(DetachBoard command, Established board) {
        Set<ProgrammeId> left = board.attachments().programmesWithout(command.programme());
        Optional<Name> taken = left.isEmpty() && !board.isDissolved()
                ? taken(List.of(Register.BOARDS_OF_NONE), board.name().value())
                : Optional.empty();
        return ExternalFacts.of(command).with(ExternalFact.NAME_TAKEN, taken);
    }

    ExternalFacts aboutAccount(BoardCommand command, AccountId account) {
        boolean active = account == null || services.register().isActive(account);
        return ExternalFacts.of(command).with(ExternalFact.ACCOUNT_IS_ACTIVE, active);
    }

    private boolean takesBoards(ProgrammeRules rules) {
        return rules != null && rules.isOpenAtTheEndOf(services.effectiveOn(parsed));
    }

    private Map<ProgrammeId, ProgrammeRules> programmes(Collection<ProgrammeId> named) {
        Map<ProgrammeId, ProgrammeRules> found = new HashMap<>();
        named.forEach(id -> services.register().programme(id).ifPresent(rules -> found.put(id, rules)));
        return found;
    }

    /** Reserves the name in every scope, unless it is taken in one. */
    private Optional<Name> taken(List<String> scopes, Name name) {
        return scopes.stream()
                .flatMap(scope -> services.taken(scope, name, parsed.aggregate()).stream())
                .findFirst();
    }
}
