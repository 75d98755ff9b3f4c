package org.daybook.shared.meeting.privacy;

import java.util.EnumSet;
import java.util.Set;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.programme.ProgrammeId;

/**
 * Who reads what is private at meetings of a board: its members, its secretary, and auditors whose grant says so. Whoever is not named
 * here does not, unless they were asked to attend the item.
 */
final class PrivateReaders {

    private static final Set<Capacity> SEATS =
            EnumSet.of(Capacity.CHAIR, Capacity.DEPUTY_CHAIR, Capacity.MEMBER_OF_BOARD, Capacity.SECRETARY_OF_BOARD);

    private PrivateReaders() {}

    /** @param programmes those of the meeting; a secretary of boards reads where the role is granted for each of them */
    static boolean include(Actor reader, BoardId board, Set<ProgrammeId> programmes) {
        return reader.capacities(board.value()).stream().anyMatch(SEATS::contains)
                || reader.holds(Role.BOARD_SECRETARY, programmes)
                || reader.auditsPrivateItems(programmes);
    }
}
