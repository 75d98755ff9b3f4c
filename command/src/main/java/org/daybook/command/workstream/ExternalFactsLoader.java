package org.daybook.command.workstream;

import static org.daybook.command.decide.ExternalFact.ACCOUNT_IS_ACTIVE;
import static org.daybook.command.decide.ExternalFact.DECISION;
import static org.daybook.command.decide.ExternalFact.MEETING;
import static org.daybook.command.decide.ExternalFact.NAME_TAKEN;
import static org.daybook.command.decide.ExternalFact.PROGRAMME;
import static org.daybook.command.decide.ExternalFact.SLIDE_FRAME_CHANGED;

import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.command.aggregate.CommandServices;
import org.daybook.command.aggregate.ParsedCommand;
import org.daybook.command.decide.ExternalFacts;
import org.daybook.command.register.DecisionRules;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.Register;
import org.daybook.command.workstream.clearance.Clearances;
import org.daybook.command.workstream.stream.RecordedStream;
import org.daybook.shared.decision.RequestLink;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamLifeCommand;
import org.daybook.shared.workstream.WorkstreamLifeEvent;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.boarditem.BoardItemCommand;
import org.daybook.shared.workstream.clearance.AssignSponsor;
import org.daybook.shared.workstream.clearance.ClearUpdate;
import org.daybook.shared.workstream.clearance.ClearanceCommand;
import org.daybook.shared.workstream.clearance.RequestClearance;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.decision.AnswerRequest;
import org.daybook.shared.workstream.decision.DecisionRequestCommand;
import org.daybook.shared.workstream.decision.RecordDecision;
import org.daybook.shared.workstream.deliverable.DeliverableCommand;
import org.daybook.shared.workstream.deliverable.RescheduleDeliverable;
import org.daybook.shared.workstream.deliverable.TagDeliverable;
import org.daybook.shared.workstream.measure.MeasureCommand;
import org.daybook.shared.workstream.milestone.MilestoneCommand;
import org.daybook.shared.workstream.nextstep.NextStepCommand;
import org.daybook.shared.workstream.objective.ObjectiveCommand;
import org.daybook.shared.workstream.objective.TagObjective;
import org.daybook.shared.workstream.progress.ProgressCommand;
import org.daybook.shared.workstream.rag.RagCommand;
import org.daybook.shared.workstream.update.SubmitUpdate;

/**
 * Fetches the external facts that a command of a workstream names from the register, and no others. A family of
 * commands that is named as a whole needs none.
 *
 * @param life of the workstream
 * @param clearances requested so far
 * @param stream read for a correction, and where clearance was requested
 */
record ExternalFactsLoader(
        CommandServices services,
        ParsedCommand<?> parsed,
        Lifecycle life,
        Clearances clearances,
        Supplier<RecordedStream> stream) {

    ExternalFacts factsFor(WorkstreamCommand command) {
        ExternalFacts none = ExternalFacts.of(command);
        return switch (command) {
            case OpenWorkstream c ->
                none.with(PROGRAMME, services.register().programme(c.programme()))
                        .with(NAME_TAKEN, taken(c.programme(), c.name()));
            case RenameWorkstream c -> none.with(NAME_TAKEN, taken(life.programme(), c.name()));
            case AssignOwner c ->
                none.with(
                        ACCOUNT_IS_ACTIVE,
                        c.account() == null || services.register().isActive(c.account()));
            case TagObjective c -> none.with(PROGRAMME, services.register().programme(life.programme()));
            case TagDeliverable c -> none.with(PROGRAMME, services.register().programme(life.programme()));
            case RescheduleDeliverable c ->
                none.with(PROGRAMME, services.register().programme(life.programme()));
            case AssignSponsor c ->
                none.with(
                        ACCOUNT_IS_ACTIVE,
                        c.account() == null || services.register().isActive(c.account()));
            case SubmitUpdate c -> aboutTheSlide(c);
            case ClearUpdate c -> aboutTheSlide(c);
            case RequestClearance c -> none.with(PROGRAMME, services.register().programme(life.programme()));
            case RecordDecision c -> c.meeting() == null ? none : none.with(MEETING, meeting(c.meeting()));
            case AnswerRequest c -> none.with(DECISION, decision(c));
            case CorrectEntry c -> c.replacement() == null ? ofVoiding(c) : ofReplacement(c);
            case WorkstreamLifeCommand c -> none;
            case RagCommand c -> none;
            case ObjectiveCommand c -> none;
            case DeliverableCommand c -> none;
            case ProgressCommand c -> none;
            case NextStepCommand c -> none;
            case BoardItemCommand c -> none;
            case DecisionRequestCommand c -> none;
            case MeasureCommand c -> none;
            case MilestoneCommand c -> none;
            case ClearanceCommand c -> none;
        };
    }

    /** What the slide takes from the programme, and whether that was set anew since clearance was requested. */
    private ExternalFacts aboutTheSlide(WorkstreamCommand command) {
        boolean changed = clearances
                .last()
                .map(asked -> stream.get().find(asked.version()).orElseThrow().header())
                .filter(asked -> services.register().hasChangedWhatSlidesShow(life.programme(), asked.recordedAt()))
                .isPresent();
        return ExternalFacts.of(command)
                .with(PROGRAMME, services.register().programme(life.programme()))
                .with(SLIDE_FRAME_CHANGED, changed);
    }

    /** The opening of a workstream is never replaced. */
    private ExternalFacts ofReplacement(CorrectEntry command) {
        WorkstreamCommand asked = command.replacement().command();
        return asked instanceof OpenWorkstream ? ExternalFacts.of(command) : factsFor(asked);
    }

    /** Without a renaming the workstream has its earlier name again, which another may have taken since. */
    private ExternalFacts ofVoiding(CorrectEntry command) {
        ExternalFacts none = ExternalFacts.of(command);
        boolean renaming = stream.get()
                .find(command.entry())
                .filter(e -> e.event() instanceof WorkstreamRenamed)
                .isPresent();
        return renaming ? none.with(NAME_TAKEN, taken(life.programme(), nameWithout(command.entry()))) : none;
    }

    private Name nameWithout(long entry) {
        WorkstreamState state = WorkstreamState.unopened();
        stream.get().counting().stream()
                .filter(e -> e.version() != entry && e.event() instanceof WorkstreamLifeEvent)
                .forEach(e -> state.evolve(e.event(), e.day()));
        return state.life().opened().name().value();
    }

    /** A meeting of another programme is none; of its papers those of the workstream matter. */
    private Optional<MeetingRules> meeting(MeetingId id) {
        return services.register()
                .meeting(id)
                .filter(meeting -> meeting.programmes().contains(life.programme()))
                .map(meeting -> meeting.before(new WorkstreamId(parsed.aggregate())));
    }

    /** A decision that names another request is none. */
    private Optional<DecisionRules> decision(AnswerRequest command) {
        RequestLink link = new RequestLink(new WorkstreamId(parsed.aggregate()), command.decision());
        return services.register().decision(command.by()).filter(rules -> link.equals(rules.request()));
    }

    private Optional<Name> taken(ProgrammeId programme, Name name) {
        return services.taken(Register.within(programme), name, parsed.aggregate());
    }
}
