package org.daybook.command.review;

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
import org.daybook.command.state.EntryDay;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.CloseRecommendation;
import org.daybook.shared.review.RegisterReview;
import org.daybook.shared.review.ReopenRecommendation;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.review.ReviewEvent;
import org.daybook.shared.review.answer.AcceptAnswer;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.review.answer.RescheduleAnswer;
import org.daybook.shared.review.answer.SendBackAnswer;
import org.daybook.shared.review.followup.ConfirmCompletion;
import org.daybook.shared.review.followup.CorrectActionDue;
import org.daybook.shared.review.followup.FollowUpCommand;
import org.daybook.shared.review.followup.HandOverRecommendation;
import org.daybook.shared.review.followup.PrioritiseRecommendation;
import org.daybook.shared.review.followup.RejectCompletion;
import org.daybook.shared.review.followup.ReportCompletion;
import org.daybook.shared.review.followup.ReportProgress;
import org.daybook.shared.review.laterdate.GrantLaterDate;
import org.daybook.shared.review.laterdate.RefuseLaterDate;
import org.daybook.shared.review.laterdate.RequestLaterDate;

/** A review as Axon handles it; {@link ReviewDecider} decides. */
@AggregateRoot(type = "review")
@Revision("5")
public class ReviewAggregate extends DaybookAggregate<ReviewCommand, ReviewEvent> {

    private ReviewState state = new ReviewState.Unregistered();

    /** For Axon. */
    protected ReviewAggregate() {}

    @CommandHandler(commandName = "review")
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Receipt handle(ReviewCommand command, MetaData metadata, CommandServices services, EventStore events) {
        return answer(command, metadata, services, events);
    }

    @EventSourcingHandler
    void on(ReviewEvent event, DomainEventMessage<?> message) {
        note(event, message);
    }

    @Override
    protected Set<ProgrammeId> programmes(ParsedCommand<ReviewCommand> parsed, CommandServices services) {
        return Set.of(
                parsed.command() instanceof RegisterReview c
                        ? c.programme()
                        : state.registered().programme());
    }

    @Override
    protected ExternalFacts facts(ParsedCommand<ReviewCommand> parsed, CommandServices services) {
        return switch (parsed.command()) {
            case RegisterReview c ->
                ExternalFacts.of(c)
                        .with(ExternalFact.PROGRAMME, services.register().programme(c.programme()));
            case AnswerRecommendation c ->
                ExternalFacts.of(c)
                        .with(ExternalFact.EVIDENCE, services.register().programmes(c.evidence()));
            case AcceptAnswer c -> ExternalFacts.of(c);
            case SendBackAnswer c -> ExternalFacts.of(c);
            case RescheduleAnswer c -> ExternalFacts.of(c);
            case CloseRecommendation c -> ExternalFacts.of(c);
            case ReopenRecommendation c -> ExternalFacts.of(c);
            case FollowUpCommand c -> facts(c, services);
        };
    }

    private static ExternalFacts facts(FollowUpCommand command, CommandServices services) {
        return switch (command) {
            case ReportProgress c ->
                ExternalFacts.of(c)
                        .with(ExternalFact.EVIDENCE, services.register().programmes(c.evidence()));
            case ReportCompletion c ->
                ExternalFacts.of(c)
                        .with(ExternalFact.EVIDENCE, services.register().programmes(c.evidence()));
            case PrioritiseRecommendation c -> ExternalFacts.of(c);
            case HandOverRecommendation c -> ExternalFacts.of(c);
            case RequestLaterDate c -> ExternalFacts.of(c);
            case GrantLaterDate c -> ExternalFacts.of(c);
            case RefuseLaterDate c -> ExternalFacts.of(c);
            case CorrectActionDue c -> ExternalFacts.of(c);
            case ConfirmCompletion c -> ExternalFacts.of(c);
            case RejectCompletion c -> ExternalFacts.of(c);
        };
    }

    @Override
    protected ReviewEvent decide(ParsedCommand<ReviewCommand> parsed, DecisionContext context) {
        return ReviewDecider.decide(state, parsed.command(), context);
    }

    @Override
    protected void evolve(ReviewEvent event, EntryDay entry) {
        state = ReviewDecider.evolve(state, event, entry);
    }
}
