package org.daybook.command.action;

import java.util.List;
import java.util.Optional;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.Register;
import org.daybook.command.register.board.BoardRules;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.action.ActionCommand;
import org.daybook.shared.action.ActionOwner;
import org.daybook.shared.action.LinkAction;
import org.daybook.shared.action.RaiseAction;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;

/** Fetches the external facts that commands of actions name. */
record ActionFactsLoader(Register register) {

    ExternalFacts aboutRaising(RaiseAction c) {
        Optional<BoardRules> board = board(c).flatMap(register::board);
        ExternalFacts facts = aboutOwners(c, c.owners())
                .with(ExternalFact.BOARD, board)
                .with(ExternalFact.MEETING, Optional.ofNullable(c.meeting()).flatMap(register::meeting))
                .with(ExternalFact.ACTION_IS_NOTED, c.from() == null || register.hasNoted(c.from()));
        return c.takenUpBy() == null
                ? facts
                : facts.with(
                        ExternalFact.TAKES_UP_ACTIONS,
                        board.isPresent() && register.takesUpActions(board.get().programmes(), c.takenUpBy()));
    }

    /** The board that is named, or that of the meeting. */
    Optional<BoardId> board(RaiseAction c) {
        return Optional.ofNullable(c.board())
                .or(() -> register.meeting(c.meeting()).map(MeetingRules::board));
    }

    ExternalFacts aboutOwners(ActionCommand command, List<ActionOwner> owners) {
        List<AccountId> inactive = owners.stream()
                .map(ActionOwner::account)
                .filter(account -> account != null && !register.isActive(account))
                .toList();
        return ExternalFacts.of(command).with(ExternalFact.INACTIVE_ACCOUNTS, inactive);
    }

    ExternalFacts aboutLink(LinkAction command, List<ProgrammeId> programmes, EntryLink takenUpBy) {
        boolean takesUp = register.takesUpActions(programmes, takenUpBy);
        return ExternalFacts.of(command).with(ExternalFact.TAKES_UP_ACTIONS, takesUp);
    }
}
