package org.daybook.app.engine.postgres;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Recognises that somebody else wrote this version of an aggregate first. PostgreSQL says so with SQLState 23505 and the
 * name of the constraint, in a batch on a next exception rather than on the cause.
 */
final class TakenVersion implements PersistenceExceptionResolver {

    private static final String CONSTRAINT = "event_version_is_taken";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        return found(exception).isPresent();
    }

    /** The event whose version is taken; the first where the failure is another. */
    static EventMessage<?> among(List<? extends EventMessage<?>> events, Exception exception) {
        String detail = found(exception).map(ServerErrorMessage::getDetail).orElse("");
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> domain && detail.contains(key(domain))) return event;
        }
        return events.getFirst();
    }

    private static String key(DomainEventMessage<?> event) {
        return "(" + event.getAggregateIdentifier() + ", " + event.getSequenceNumber() + ")";
    }

    private static Optional<ServerErrorMessage> found(Throwable exception) {
        return Stream.iterate(exception, e -> e != null, Throwable::getCause)
                .flatMap(TakenVersion::withNext)
                .filter(PSQLException.class::isInstance)
                .map(e -> ((PSQLException) e).getServerErrorMessage())
                .filter(message -> message != null && CONSTRAINT.equals(message.getConstraint()))
                .findFirst();
    }

    private static Stream<Throwable> withNext(Throwable exception) {
        return exception instanceof SQLException sql
                ? Stream.iterate(sql, e -> e != null, SQLException::getNextException)
                        .map(Throwable.class::cast)
                : Stream.of(exception);
    }
}
