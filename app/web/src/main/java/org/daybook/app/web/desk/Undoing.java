package org.daybook.app.web.desk;

import org.daybook.command.workstream.correction.OnlyFactsMayBeCorrected;
import org.daybook.query.history.HistoryItem;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.decision.DecisionRecorded;

/**
 * Finds the entries that a person may correct from their desk, including those corrected before. The rules are checked
 * when the correction is sent.
 */
record Undoing(Desk desk, Actor reader) {

    public boolean offers(HistoryItem item) {
        Class<? extends WorkstreamEvent> type =
                EventContract.current().of(item.type()).type().asSubclass(WorkstreamEvent.class);
        if (!OnlyFactsMayBeCorrected.allows(type)) return false;
        if (type == DecisionRecorded.class) return desk.editors().contains(Role.BOARD_SECRETARY);
        boolean theirs = item.by().account().equals(reader.account());
        return desk.editors().contains(Role.PROGRAMME_OFFICE) || theirs && desk.keeps();
    }
}
