package org.daybook.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
import org.daybook.command.meeting.agenda.AgendaPart;
import org.daybook.command.meeting.privacy.PrivatePartIsForItsReaders;
import org.daybook.command.register.Register;
import org.daybook.command.register.jdbc.StoredEntries;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.board.BoardId;
import org.daybook.shared.fact.StampedEvent;
import org.daybook.shared.meeting.CancelMeeting;
import org.daybook.shared.meeting.HoldMeeting;
import org.daybook.shared.meeting.MeetingCommand;
import org.daybook.shared.meeting.MeetingEvent;
import org.daybook.shared.meeting.RescheduleMeeting;
import org.daybook.shared.meeting.ScheduleMeeting;
import org.daybook.shared.meeting.action.NoteAction;
import org.daybook.shared.meeting.action.TakeUpAction;
import org.daybook.shared.meeting.agenda.AddAgendaItem;
import org.daybook.shared.meeting.agenda.AgendaCommand;
import org.daybook.shared.meeting.agenda.ReviseAgenda;
import org.daybook.shared.meeting.agenda.RewordAgendaItem;
import org.daybook.shared.meeting.agenda.SetAgenda;
import org.daybook.shared.meeting.agenda.WithdrawAgendaItem;
import org.daybook.shared.meeting.agenda.item.Concern;
import org.daybook.shared.meeting.agenda.item.ProposedItem;
import org.daybook.shared.meeting.attendance.AttendanceCommand;
import org.daybook.shared.meeting.attendance.RecordQuorum;
import org.daybook.shared.meeting.details.DetailsCommand;
import org.daybook.shared.meeting.interest.InterestCommand;
import org.daybook.shared.meeting.minutes.ApproveMinutes;
import org.daybook.shared.meeting.minutes.DraftMinutes;
import org.daybook.shared.meeting.minutes.MinutesCommand;
import org.daybook.shared.meeting.outcome.OutcomeCommand;
import org.daybook.shared.meeting.paper.PaperCommand;
import org.daybook.shared.meeting.paper.SendOutAgenda;
import org.daybook.shared.meeting.paper.TableDocument;
import org.daybook.shared.meeting.paper.TablePaper;
import org.daybook.shared.meeting.paper.WithdrawPaper;
import org.daybook.shared.meeting.privacy.PrivacyCommand;
import org.daybook.shared.meeting.privacy.reader.AdmitToItem;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.EntryLink;

/** A meeting as Axon handles it; {@link MeetingDecider} decides. */
@AggregateRoot(type = "meeting")
@Revision("7")
public class MeetingAggregate extends DaybookAggregate<MeetingCommand, MeetingEvent> {

    private MeetingState state = new MeetingState.Unscheduled();
    private transient EventStore events;

    /** For Axon. */
    protected MeetingAggregate() {}

    @CommandHandler(commandName = "meeting")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(MeetingCommand command, MetaData metadata, CommandServices services, EventStore events) {
        this.events = events;
        return answer(command, metadata, services, events);
    }

    private List<StampedEvent> stream() {
        return new StoredEntries(() -> events).of(id());
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
                        .map(board -> Set.copyOf(board.programmes()))
                        .orElse(Set.of())
                : Set.copyOf(state.called().programmes());
    }

    /** Those held for its board. */
    @Override
    protected Set<Capacity> capacities(ParsedCommand<MeetingCommand> parsed, CommandServices services) {
        BoardId board = parsed.command() instanceof ScheduleMeeting c
                ? c.board()
                : state.called().board();
        return parsed.actor().capacities(board.value());
    }

    /** Nobody records anything about a meeting of which a part is closed to them. */
    @Override
    protected RoleOrCapacity actingAs(ParsedCommand<MeetingCommand> parsed, CommandServices services) {
        RoleOrCapacity acting = super.actingAs(parsed, services);
        boolean open = parsed.command() instanceof ScheduleMeeting
                || state.called().privacy().isReadBy(parsed.actor());
        new PrivatePartIsForItsReaders(open).require();
        return acting;
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<MeetingCommand> parsed, CommandServices services) {
        Register register = services.register();
        return switch (parsed.command()) {
            case ScheduleMeeting c -> aboutBoard(c, c.board(), register);
            case RescheduleMeeting c -> aboutBoard(c, state.called().board(), register);
            case HoldMeeting c -> aboutBoard(c, state.called().board(), register);
            case AgendaCommand c -> aboutAgenda(c, register);
            case PaperCommand c -> aboutPaper(c, register);
            case DetailsCommand c -> ExternalFacts.of(c);
            case OutcomeCommand c -> aboutBoard(c, state.called().board(), register);
            case AttendanceCommand c -> c instanceof RecordQuorum ? aboutProcedure(c, register) : ExternalFacts.of(c);
            case InterestCommand c -> ExternalFacts.of(c);
            case MinutesCommand c -> aboutMinutes(c, register);
            case AdmitToItem c ->
                ExternalFacts.of(c).with(ExternalFact.ACCOUNT_IS_ACTIVE, register.isActive(c.account()));
            case PrivacyCommand c -> ExternalFacts.of(c);
            case NoteAction c -> c.takenUpBy() == null ? ExternalFacts.of(c) : aboutLink(c, c.takenUpBy(), register);
            case TakeUpAction c -> aboutLink(c, c.takenUpBy(), register);
            case CancelMeeting c -> ExternalFacts.of(c);
        };
    }

    private static ExternalFacts aboutAgenda(AgendaCommand command, Register register) {
        Stream<List<Concern>> concerns =
                switch (command) {
                    case ReviseAgenda c -> Stream.of();
                    case SetAgenda c -> c.items().stream().map(ProposedItem::concerns);
                    case AddAgendaItem c -> Stream.of(c.concerns());
                    case RewordAgendaItem c -> Stream.of(c.concerns());
                    case WithdrawAgendaItem c -> Stream.of();
                };
        Set<EntryLink> workstreams = AgendaPart.workstreams(concerns);
        return ExternalFacts.of(command).with(ExternalFact.EVIDENCE, register.programmes(workstreams));
    }

    private ExternalFacts aboutPaper(PaperCommand command, Register register) {
        return switch (command) {
            case TablePaper c ->
                ExternalFacts.of(c)
                        .with(
                                ExternalFact.PAPER,
                                register.update(state.called().programmes(), c.workstream(), c.update()));
            case TableDocument c -> ExternalFacts.of(c);
            case WithdrawPaper c -> ExternalFacts.of(c);
            case SendOutAgenda c -> ExternalFacts.of(c);
        };
    }

    private ExternalFacts aboutMinutes(MinutesCommand command, Register register) {
        if (command instanceof DraftMinutes) return aboutProcedure(command, register);
        if (!(command instanceof ApproveMinutes c)) return ExternalFacts.of(command);
        ExternalFacts facts = aboutBoard(c, state.called().board(), register);
        return c.atMeeting() == null ? facts : facts.with(ExternalFact.MEETING, register.meeting(c.atMeeting()));
    }

    /** As the board works on the day of the meeting. */
    private ExternalFacts aboutProcedure(MeetingCommand command, Register register) {
        LocalDate day = state.met().map(Sitting::heldOn).orElse(state.called().date());
        return ExternalFacts.of(command)
                .with(ExternalFact.PROCEDURE, register.procedure(state.called().board(), day));
    }

    private static ExternalFacts aboutBoard(MeetingCommand command, BoardId board, Register register) {
        return ExternalFacts.of(command).with(ExternalFact.BOARD, register.board(board));
    }

    private ExternalFacts aboutLink(MeetingCommand command, EntryLink takenUpBy, Register register) {
        boolean takesUp = register.takesUpActions(state.called().programmes(), takenUpBy);
        return ExternalFacts.of(command).with(ExternalFact.TAKES_UP_ACTIONS, takesUp);
    }

    @Override
    protected MeetingEvent decide(ParsedCommand<MeetingCommand> parsed, DecisionContext context) {
        return decideAll(parsed, context).getFirst();
    }

    @Override
    protected List<MeetingEvent> decideAll(ParsedCommand<MeetingCommand> parsed, DecisionContext context) {
        return MeetingDecider.decide(parsed.aggregate(), state, parsed.command(), context, this::stream);
    }

    @Override
    protected void evolve(MeetingEvent event, EntryDay entry) {
        state = MeetingDecider.evolve(state, event, entry);
    }
}
