package org.daybook.command;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.lifecycle.Phase;
import org.daybook.command.account.AccountAggregate;
import org.daybook.command.action.ActionAggregate;
import org.daybook.command.aggregate.AggregateCaches;
import org.daybook.command.aggregate.AggregateLocks;
import org.daybook.command.aggregate.LengtheningSnapshots;
import org.daybook.command.aggregate.TargetFromMetadata;
import org.daybook.command.board.BoardAggregate;
import org.daybook.command.decision.DecisionAggregate;
import org.daybook.command.dispatch.EngineFailures;
import org.daybook.command.dispatch.FreshStateInterceptor;
import org.daybook.command.dispatch.RejectionInterceptor;
import org.daybook.command.meeting.MeetingAggregate;
import org.daybook.command.programme.ProgrammeAggregate;
import org.daybook.command.review.ReviewAggregate;
import org.daybook.command.workstream.WorkstreamAggregate;
import org.daybook.shared.contract.AggregateType;

/**
 * Registers the aggregates with Axon: how commands find them, where they are cached, and when snapshots are taken.
 * Snapshots are taken on a thread of their own, so that no command waits for one.
 */
public final class AggregatesModule implements ConfigurerModule {

    /** The class that handles each type of aggregate. */
    public static final Map<AggregateType, Class<?>> CLASSES = Map.of(
            AggregateType.PROGRAMME, ProgrammeAggregate.class,
            AggregateType.WORKSTREAM, WorkstreamAggregate.class,
            AggregateType.BOARD, BoardAggregate.class,
            AggregateType.MEETING, MeetingAggregate.class,
            AggregateType.REVIEW, ReviewAggregate.class,
            AggregateType.ACTION, ActionAggregate.class,
            AggregateType.DECISION, DecisionAggregate.class,
            AggregateType.ACCOUNT, AccountAggregate.class);

    private final AggregateCaches caches;
    private final EngineFailures engine;
    private final ExecutorService snapshots = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("snapshots").factory());

    public AggregatesModule(AggregateCaches caches) {
        this(caches, EngineFailures.NONE);
    }

    public AggregatesModule(AggregateCaches caches, EngineFailures engine) {
        this.caches = caches;
        this.engine = engine;
    }

    @Override
    public void configureModule(Configurer configurer) {
        CLASSES.forEach((type, aggregate) -> configurer.configureAggregate(configured(type, aggregate)));
        configurer.onInitialize(c -> c.onStart(Phase.INSTRUCTION_COMPONENTS, () -> intercept(c)));
        configurer.onShutdown(Phase.LOCAL_MESSAGE_HANDLER_REGISTRATIONS, snapshots::shutdownNow);
    }

    private void intercept(Configuration axon) {
        axon.commandBus().registerHandlerInterceptor(new RejectionInterceptor(engine));
        axon.commandBus().registerHandlerInterceptor(new FreshStateInterceptor(caches));
    }

    private <A> AggregateConfigurer<A> configured(AggregateType type, Class<A> aggregate) {
        return AggregateConfigurer.defaultConfiguration(aggregate)
                .configureCommandTargetResolver(c -> new TargetFromMetadata())
                .configureFilterEventsByType(c -> true)
                .configureLockFactory(c -> AggregateLocks.create())
                .configureCache(c -> caches.of(type))
                .configureSnapshotTrigger(c -> new LengtheningSnapshots(snapshotter(c, aggregate)));
    }

    private Snapshotter snapshotter(Configuration axon, Class<?> aggregate) {
        return AggregateSnapshotter.builder()
                .eventStore(axon.eventStore())
                .executor(snapshots)
                .transactionManager(axon.getComponent(TransactionManager.class, NoTransactionManager::instance))
                .parameterResolverFactory(axon.parameterResolverFactory())
                .handlerDefinition(axon.handlerDefinition(aggregate))
                .repositoryProvider(axon::repository)
                .aggregateFactories(List.of(axon.aggregateFactory(aggregate)))
                .build();
    }
}
