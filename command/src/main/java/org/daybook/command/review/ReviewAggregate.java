package org.daybook.command.review;

import java.util.Optional;
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
import org.daybook.command.aggregate.Receipt;
import org.daybook.command.decide.Circumstances;
import org.daybook.command.decide.Outside;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.account.Actor;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.review.AnswerRecommendation;
import org.daybook.shared.review.RegisterReview;
import org.daybook.shared.review.ReviewCommand;
import org.daybook.shared.review.ReviewEvent;

/** A review as Axon handles it; what it decides is {@link Review}'s. */
@AggregateRoot(type = "review")
@Revision("3")
public class ReviewAggregate extends DaybookAggregate<ReviewCommand, ReviewEvent> {

    private ReviewState state = ReviewState.unregistered();

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
    protected boolean isReadBy(Actor actor) {
        return actor.reads(state.programme());
    }

    @Override
    protected Optional<ProgrammeId> programme(ParsedCommand<ReviewCommand> parsed, CommandServices services) {
        return Optional.of(parsed.command() instanceof RegisterReview c ? c.programme() : state.programme());
    }

    @Override
    protected Outside outside(ParsedCommand<ReviewCommand> parsed, CommandServices services) {
        return switch (parsed.command()) {
            case RegisterReview c -> new Outside(services.register().programme(c.programme()), Optional.empty(), true);
            case AnswerRecommendation c -> Outside.evidence(services.register().programmes(c.evidence()));
            default -> Outside.nothing();
        };
    }

    @Override
    protected ReviewEvent decide(ParsedCommand<ReviewCommand> parsed, Circumstances circumstances) {
        return Review.decide(state, parsed.command(), circumstances);
    }

    @Override
    protected void evolve(ReviewEvent event, EntryDay entry) {
        state = Review.evolve(state, event, entry);
    }
}
