package org.daybook.command.meeting.paper;

import java.util.Optional;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.meeting.agenda.AgendaState;
import org.daybook.command.rule.EntryChangesSomething;
import org.daybook.command.rule.ReferenceExists;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.DocumentTabled;
import org.daybook.shared.meeting.paper.PaperCommand;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.paper.PaperWithdrawn;
import org.daybook.shared.meeting.paper.SendOutAgenda;
import org.daybook.shared.meeting.paper.TableDocument;
import org.daybook.shared.meeting.paper.TablePaper;
import org.daybook.shared.meeting.paper.WithdrawPaper;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.decision.SeenUpdate;

/** Decides the commands of the papers of a meeting. */
public record PapersPart(PapersState state, AgendaState agenda, DecisionContext context) {

    /** The event that the command makes, before its rules are checked. */
    public PaperEvent eventFor(PaperCommand command) {
        return switch (command) {
            case TablePaper c -> tabled(c);
            case TableDocument c ->
                new DocumentTabled(
                        c.paper() == null ? state.nextId() : c.paper(),
                        state.nextOrdinal(),
                        c.title(),
                        c.link(),
                        c.item(),
                        c.late());
            case WithdrawPaper c -> withdrawn(c);
            case SendOutAgenda c ->
                new AgendaSentOut(
                        agenda.issues() + 1,
                        c.sentOn() == null ? context.effectiveOn() : c.sentOn(),
                        agenda.order(),
                        state.ids());
        };
    }

    private PaperEvent tabled(TablePaper command) {
        Optional<SeenUpdate> paper = context.facts().get(ExternalFact.PAPER);
        new PaperIsAnUpdateOfTheProgramme(command.workstream(), command.update(), paper.isPresent()).require();
        return new PaperTabled(
                command.workstream(),
                paper.orElseThrow(),
                state.nextId(),
                state.nextOrdinal(),
                command.item(),
                command.late());
    }

    private PaperEvent withdrawn(WithdrawPaper command) {
        Optional<TabledPaper> paper = state.find(command.paper()).filter(one -> !one.withdrawn());
        new ReferenceExists("paper-is-tabled", "paper", "The meeting has no paper", command.paper(), paper.isPresent())
                .require();
        return new PaperWithdrawn(
                command.paper(),
                paper.orElseThrow().workstream(),
                paper.orElseThrow().update(),
                command.reason());
    }

    public void check(PaperEvent event) {
        switch (event) {
            case PaperTabled e -> {
                int number = e.update().number();
                new PaperIsTabledOnce(number, !state.hasTabled(e.workstream(), number)).require();
                checkPlace(e.item(), e.late());
            }
            case DocumentTabled e -> {
                new PapersDifferInTheirIds(state.find(e.paper()).isEmpty()).require();
                checkPlace(e.item(), e.late());
            }
            case PaperWithdrawn e -> {}
            case AgendaSentOut e -> {
                new AgendaHasItemsWhenItIsSentOut(!e.order().isEmpty()).require();
                new AgendaIsSentOutBeforeItIsSaid(e.sentOn(), context.effectiveOn()).require();
                new EntryChangesSomething(agenda.changed() || !agenda.hasGoneOut(), "").require();
            }
        }
    }

    private void checkPlace(LocalId item, Text late) {
        boolean known = item == null || agenda.has(item);
        new ReferenceExists("item-is-on-the-agenda", "item", "There is no agenda item", item, known).require();
        new PaperTabledOnceTheAgendaIsOutSaysWhyItIsLate(!agenda.hasGoneOut() || late != null).require();
    }
}
