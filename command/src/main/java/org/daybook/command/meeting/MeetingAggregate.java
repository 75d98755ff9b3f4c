package org.daybook.command.meeting;

import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.DaybookAggregate;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.decide.DecisionContext;
import org.daybook.command.decide.ExternalFact;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.register.BoardRules;
import org.daybook.command.register.Register;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.meeting.CancelMeeting;
import org.daybook.shared.meeting.HoldMeeting;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.RescheduleMeeting;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.action.TakeUpAction;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.agenda.TablePaper;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.RecordMinutes;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;

/** A meeting as Axon handles it; {@link MeetingDecider} decides. */
@AggregateRoot(type = "meeting")
@Revision("3")
public class MeetingAggregate extends DaybookAggregate<MeetingCommand, MeetingEvent> {

    private MeetingState state = new MeetingState.Unscheduled();

    /** For Axon. */
    protected MeetingAggregate() {}

    @CommandHandler(commandName = "meeting")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(MeetingCommand command, MetaData metadata, CommandServices services, EventStore events) {
        return answer(command, metadata, services, events);
    }

    @EventSourcingHandler
    void on(MeetingEvent event, DomainEventMessage<?> message) {
        note(event, message);
    }

    @Override
    protected Set<ProgrammeId> programmes(ParsedCommand<MeetingCommand> parsed, CommandServices services) {
        return parsed.command() instanceof ScheduleMeeting c
                ? services.register()
                        .board(c.board())
                        .map(BoardRules::programme)
                        .map(Set::of)
                        .orElse(Set.of())
                : Set.of(state.called().programme());
    }

    /** Those held for its board. */
    @Override
    protected Set<Capacity> capacities(ParsedCommand<MeetingCommand> parsed, CommandServices services) {
        BoardId board = parsed.command() instanceof ScheduleMeeting c
                ? c.board()
                : state.called().board();
        return parsed.actor().capacities(board.value());
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<MeetingCommand> parsed, CommandServices services) {
        Register register = services.register();
        return switch (parsed.command()) {
            case ScheduleMeeting c -> aboutBoard(c, c.board(), register);
            case RescheduleMeeting c -> aboutBoard(c, state.called().board(), register);
            case HoldMeeting c -> aboutBoard(c, state.called().board(), register);
            case TablePaper c ->
                ExternalFacts.of(c)
                        .with(
                                ExternalFact.PAPER,
                                register.update(state.called().programme(), c.workstream(), c.update()));
            case ApproveMinutes c ->
                c.atMeeting() == null
                        ? ExternalFacts.of(c)
                        : ExternalFacts.of(c).with(ExternalFact.MEETING, register.meeting(c.atMeeting()));
            case NoteAction c -> c.takenUpBy() == null ? ExternalFacts.of(c) : aboutLink(c, c.takenUpBy(), register);
            case TakeUpAction c -> aboutLink(c, c.takenUpBy(), register);
            case ReviseAgenda c -> ExternalFacts.of(c);
            case RecordMinutes c -> ExternalFacts.of(c);
            case CancelMeeting c -> ExternalFacts.of(c);
        };
    }

    private static ExternalFacts aboutBoard(MeetingCommand command, BoardId board, Register register) {
        return ExternalFacts.of(command).with(ExternalFact.BOARD, register.board(board));
    }

    private ExternalFacts aboutLink(MeetingCommand command, EntryLink takenUpBy, Register register) {
        boolean takesUp = register.takesUpActions(state.called().programme(), takenUpBy);
        return ExternalFacts.of(command).with(ExternalFact.TAKES_UP_ACTIONS, takesUp);
    }

    @Override
    protected MeetingEvent decide(ParsedCommand<MeetingCommand> parsed, DecisionContext context) {
        return MeetingDecider.decide(parsed.aggregate(), state, parsed.command(), context);
    }

    @Override
    protected void evolve(MeetingEvent event, EntryDay entry) {
        state = MeetingDecider.evolve(state, event, entry);
    }
}
