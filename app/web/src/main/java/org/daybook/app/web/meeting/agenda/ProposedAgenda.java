package org.daybook.app.web.meeting.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.app.web.form.typed.Option;
import org.daybook.query.decision.DecisionItem;
import org.daybook.query.exceptions.ExceptionItem;
import org.daybook.query.exceptions.ExceptionItem.Kind;
import org.daybook.query.exceptions.ExceptionItem.Why;
import org.daybook.query.meeting.Meeting;
import org.daybook.query.meeting.pack.MeetingPack;
import org.daybook.shared.board.procedure.ItemKind;
import org.daybook.shared.board.procedure.StandingItem;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.daybook.shared.meeting.agenda.item.ConcernKind;
import org.daybook.shared.text.Label;

/**
 * The agenda that is proposed for a meeting that has none: the board's standing items, the decisions that are asked of it and
 * the workstreams that are red. Matters arising come from the record under their own item.
 */
final class ProposedAgenda {

    private static final Map<ItemKind, String> USUAL = usual();

    private ProposedAgenda() {}

    static AgendaRows of(Meeting meeting, MeetingPack pack) {
        List<StandingItem> standing = meeting.procedure().standingItems();
        List<AgendaRow> rows = new ArrayList<>(
                standing.isEmpty()
                        ? USUAL.entrySet().stream()
                                .map(item -> AgendaRow.of(item.getKey(), item.getValue(), List.of()))
                                .toList()
                        : standing.stream().map(AgendaRow::of).toList());
        int last = IntStream.range(0, rows.size())
                .filter(n -> rows.get(n).isOf(ItemKind.OTHER_BUSINESS))
                .findFirst()
                .orElse(rows.size());
        rows.addAll(last, business(pack));
        return new AgendaRows(rows);
    }

    private static List<AgendaRow> business(MeetingPack pack) {
        List<AgendaRow> business = new ArrayList<>();
        pack.decisions().forEach(decision -> business.add(asked(decision)));
        Map<UUID, AgendaRow> red = new LinkedHashMap<>();
        pack.attention().stream()
                .filter(item -> item.why() == Why.RED && item.kind() == Kind.WORKSTREAM)
                .forEach(item -> red.putIfAbsent(item.workstream().id(), red(item)));
        business.addAll(red.values());
        return business;
    }

    private static AgendaRow asked(DecisionItem decision) {
        Concern request =
                new Concern(ConcernKind.DECISION_REQUEST, decision.workstream().id(), new Label(decision.decision()));
        return AgendaRow.of(
                ItemKind.DECISION,
                decision.workstream().name() + ": "
                        + Option.shortened(decision.question().value()),
                List.of(request));
    }

    private static AgendaRow red(ExceptionItem item) {
        Concern workstream =
                new Concern(ConcernKind.WORKSTREAM, item.workstream().id(), null);
        return AgendaRow.of(ItemKind.DISCUSSION, item.workstream().name() + ", rated red", List.of(workstream));
    }

    private static Map<ItemKind, String> usual() {
        Map<ItemKind, String> usual = new LinkedHashMap<>();
        usual.put(ItemKind.APOLOGIES, "Apologies for absence");
        usual.put(ItemKind.DECLARATIONS, "Declarations of interest");
        usual.put(ItemKind.MINUTES, "Minutes of the last meeting");
        usual.put(ItemKind.MATTERS_ARISING, "Matters arising");
        usual.put(ItemKind.OTHER_BUSINESS, "Any other business");
        return usual;
    }
}
