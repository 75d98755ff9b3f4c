package org.daybook.command.aggregate;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;

/**
 * Finds the aggregate of a command in its metadata. Checking the expected version is left to the aggregate: a repeated
 * request must get its first receipt although the version has moved on, and a stale one a {@code Rejection}.
 */
public final class TargetFromMetadata implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        Object aggregate = command.getMetaData().get(CommandMetadata.AGGREGATE_ID);
        if (aggregate == null) throw new IllegalArgumentException("A command needs the metadata aggregateId");
        return new VersionedAggregateIdentifier(aggregate.toString(), null);
    }
}
