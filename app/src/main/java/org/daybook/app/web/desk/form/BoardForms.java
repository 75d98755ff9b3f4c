package org.daybook.app.web.desk.form;

import static org.daybook.app.web.desk.form.Ask.CHOICE;
import static org.daybook.app.web.desk.form.Ask.LINE;
import static org.daybook.app.web.desk.form.Ask.ONE_OF;
import static org.daybook.app.web.desk.form.Ask.TEXT;
import static org.daybook.app.web.desk.form.Asking.MINUTED_BY;
import static org.daybook.app.web.desk.form.Asking.form;
import static org.daybook.app.web.desk.form.Asking.kept;
import static org.daybook.app.web.desk.form.Asking.why;
import static org.daybook.app.web.desk.form.Field.optional;
import static org.daybook.app.web.desk.form.Field.required;

import java.util.List;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.boarditem.BoardItemResolved;
import org.daybook.shared.workstream.decision.DecisionRecorded;
import org.daybook.shared.workstream.decision.DecisionRequestWithdrawn;
import org.daybook.shared.workstream.decision.DecisionRequested;

/** What is put to boards, and what they decided. */
final class BoardForms {

    static final List<CommandForm> ALL = List.of(
            kept(
                    "raise-board-item",
                    BoardItemRaised.class,
                    Part.BOARD_ITEMS,
                    "Raise a risk or recommendation",
                    "",
                    required("kind", ONE_OF, "It is").from(Offer.BOARD_ITEM_KINDS),
                    required("text", TEXT, "In words"),
                    optional("board", LINE, "To the board")),
            kept(
                    "resolve-board-item",
                    BoardItemResolved.class,
                    Part.BOARD_ITEMS,
                    "Resolve",
                    "boardItem",
                    required("resolution", TEXT, "How it was resolved")),
            kept(
                    "request-decision",
                    DecisionRequested.class,
                    Part.DECISIONS,
                    "Ask for a decision",
                    "",
                    required("question", TEXT, "What the board is asked"),
                    optional("board", LINE, "The board")),
            kept(
                    "withdraw-decision-request",
                    DecisionRequestWithdrawn.class,
                    Part.DECISIONS,
                    "Withdraw",
                    "decision",
                    why()),
            form(
                    "record-decision",
                    DecisionRecorded.class,
                    Part.DECISIONS,
                    "Record the decision",
                    "decision",
                    MINUTED_BY,
                    required("outcome", ONE_OF, "The board").from(Offer.OUTCOMES),
                    required("minute", TEXT, "Minute"),
                    optional("update", CHOICE, "It saw the update").from(Offer.UPDATES),
                    optional("meeting", CHOICE, "At the meeting").from(Offer.MEETINGS)));

    private BoardForms() {}
}
