package org.daybook.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.daybook.shared.contract.DaybookEvent;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class FactsProjectorTest {

    private final RandomHistory history = new RandomHistory(2022, 40);
    private final TestRecord record = history.record();
    private final FactsProjector projector = record.projector();

    @Test
    void aBatchIsWrittenWithThePositionThatItReaches() {
        List<TrackedEventMessage<?>> events = record.messages();
        project(events.subList(0, 10));
        assertThat(record.projection().reached().position()).isEqualTo(9);
        project(events.subList(10, events.size()));

        Instant newest = record.stored().getLast().recordedAt();
        assertThat(record.projection().reached()).isEqualTo(new Reached(record.head(), newest));
        assertThat(record.written().after(-1, record.head(), 500)).isEqualTo(record.stored());
    }

    @Test
    void whatIsThereAlreadyIsPassedOver() {
        List<TrackedEventMessage<?>> events = record.messages();
        project(events.subList(0, 12));
        project(events.subList(0, 12));
        project(events.subList(5, 20));

        assertThat(record.written().after(-1, record.head(), 500))
                .isEqualTo(record.stored().subList(0, 20));
    }

    @Test
    void aBatchThatFailsLeavesNothingBehind() {
        List<TrackedEventMessage<?>> events = record.messages();
        assertThatThrownBy(() -> transaction().executeWithoutResult(t -> {
                    run(events.subList(0, 5));
                    throw new IllegalStateException("the token could not be stored");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(record.projection().reached().position()).isEqualTo(-1);
        assertThat(record.written().after(-1, record.head(), 500)).isEmpty();
    }

    private void project(List<TrackedEventMessage<?>> events) {
        transaction().executeWithoutResult(t -> run(events));
    }

    private void run(List<TrackedEventMessage<?>> events) {
        ResultMessage<?> result = new BatchingUnitOfWork<>(events)
                .executeWithResult(
                        () -> handle(CurrentUnitOfWork.get().getMessage()), RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) throw new IllegalStateException(result.exceptionResult());
    }

    private Object handle(Object message) {
        TrackedEventMessage<?> event = (TrackedEventMessage<?>) message;
        projector.on((DaybookEvent) event.getPayload(), (DomainEventMessage<?>) event, event.trackingToken());
        return null;
    }

    private static TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(TestDatabase.application()));
    }
}
