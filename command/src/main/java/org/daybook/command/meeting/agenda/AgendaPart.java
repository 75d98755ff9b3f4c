package org.daybook.command.meeting.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.meeting.agenda.AddAgendaItem;
import org.daybook.shared.meeting.agenda.Agenda;
import org.daybook.shared.meeting.agenda.AgendaCommand;
import org.daybook.shared.meeting.agenda.AgendaEvent;
import org.daybook.shared.meeting.agenda.AgendaItemAdded;
import org.daybook.shared.meeting.agenda.AgendaItemReworded;
import org.daybook.shared.meeting.agenda.AgendaItemWithdrawn;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.meeting.agenda.AgendaSet;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.agenda.RewordAgendaItem;
import org.daybook.shared.meeting.agenda.SetAgenda;
import org.daybook.shared.meeting.agenda.WithdrawAgendaItem;
import org.daybook.shared.meeting.agenda.item.AgendaItem;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.daybook.shared.meeting.agenda.item.ProposedItem;
import org.daybook.shared.review.EntryLink;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;

/** Decides the commands of the agenda of a meeting. */
public record AgendaPart(AgendaState state, DecisionContext context) {

    /** The event that the command makes, before its rules are checked. */
    public AgendaEvent eventFor(AgendaCommand command) {
        return switch (command) {
            case ReviseAgenda c -> new AgendaRevised(c.agenda());
            case SetAgenda c -> set(c.items());
            case AddAgendaItem c -> added(c);
            case RewordAgendaItem c -> new AgendaItemReworded(c.reworded(), c.reason());
            case WithdrawAgendaItem c -> new AgendaItemWithdrawn(c.item(), c.reason(), state.orderWithout(c.item()));
        };
    }

    private AgendaSet set(List<ProposedItem> proposed) {
        List<AgendaItem> items = new ArrayList<>();
        int more = 0;
        for (ProposedItem item : proposed) {
            items.add(item.under(item.item() == null ? state.nextId(more++) : item.item()));
        }
        return new AgendaSet(items, Agenda.numbered(items));
    }

    private AgendaItemAdded added(AddAgendaItem command) {
        if (command.after() != null) requireItem("after", command.after(), state.has(command.after()));
        LocalId id = command.item() == null ? state.nextId(0) : command.item();
        return new AgendaItemAdded(command.proposed().under(id), state.orderWith(id, command.after()));
    }

    /** Whether it may be set as a whole is for the meeting to say. */
    public void check(AgendaEvent event) {
        switch (event) {
            case AgendaRevised e -> {
                new AgendaThatIsOutIsChangedItemByItem(!state.hasGoneOut()).require();
                new EntryChangesSomething(!e.agenda().equals(state.headings()), "agenda").require();
            }
            case AgendaSet e -> {
                new AgendaThatIsOutIsChangedItemByItem(!state.hasGoneOut()).require();
                new ItemsDifferInTheirIds(ids(e).distinct().count() == ids(e).count()).require();
                new EntryChangesSomething(!e.agendaItems().equals(state.current()), "items").require();
                e.agendaItems().forEach(this::checkConcerns);
            }
            case AgendaItemAdded e -> {
                new ItemsDifferInTheirIds(state.items().stream().noneMatch(other -> other.item()
                                .equals(e.agendaItem().item())))
                        .require();
                new ItemAddedOnceTheAgendaIsOutSaysWhyItIsUrgent(
                                !state.hasGoneOut() || e.agendaItem().urgency() != null)
                        .require();
                checkConcerns(e.agendaItem());
            }
            case AgendaItemReworded e -> {
                Optional<AgendaItem> before = state.item(e.agendaItem().item());
                requireItem("item", e.agendaItem().item(), before.isPresent());
                new EntryChangesSomething(!before.orElseThrow().equals(e.agendaItem()), "heading").require();
                checkConcerns(e.agendaItem());
            }
            case AgendaItemWithdrawn e ->
                requireItem("item", e.item(), state.item(e.item()).isPresent());
        }
    }

    private static Stream<LocalId> ids(AgendaSet event) {
        return event.agendaItems().stream().map(AgendaItem::item);
    }

    private static void requireItem(String field, LocalId item, boolean holds) {
        new ReferenceExists("item-is-on-the-agenda", field, "There is no agenda item", item, holds).require();
    }

    /** Workstreams are looked up; reviews and papers are named by whoever knows them. */
    private void checkConcerns(AgendaItem item) {
        for (Concern concern : item.concerns()) {
            workstream(concern).ifPresent(named -> new ReferenceExists(
                            "concern-is-known",
                            "concerns",
                            "There is no workstream",
                            concern.in(),
                            context.facts().get(ExternalFact.EVIDENCE).containsKey(named))
                    .require());
        }
    }

    /** The entries by which the workstreams that items concern are looked up. */
    public static Set<EntryLink> workstreams(Stream<List<Concern>> concerns) {
        return concerns.flatMap(List::stream)
                .flatMap(concern -> workstream(concern).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<EntryLink> workstream(Concern concern) {
        return switch (concern.kind()) {
            case WORKSTREAM, DECISION_REQUEST, RISK -> Optional.of(new EntryLink(new WorkstreamId(concern.in()), 0L));
            case RECOMMENDATION, PAPER -> Optional.empty();
        };
    }
}
