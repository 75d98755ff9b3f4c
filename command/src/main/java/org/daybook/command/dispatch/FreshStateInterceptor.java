package org.daybook.command.dispatch;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.daybook.command.aggregate.AggregateCaches;
import org.daybook.command.aggregate.CommandMetadata;
import org.daybook.shared.contract.AggregateType;

/**
 * On the node that decides: drops the cached state of an aggregate before a command is decided again, because another
 * node may have written since.
 */
public final class FreshStateInterceptor implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final Map<String, AggregateType> TYPES =
            Stream.of(AggregateType.values()).collect(Collectors.toMap(AggregateType::stored, Function.identity()));

    private final AggregateCaches caches;

    public FreshStateInterceptor(AggregateCaches caches) {
        this.caches = caches;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        CommandMessage<?> command = unitOfWork.getMessage();
        AggregateType type = TYPES.get(command.getCommandName());
        if (type != null && "true".equals(command.getMetaData().get(CommandMetadata.FRESH))) {
            caches.of(type).remove(command.getMetaData().get(CommandMetadata.AGGREGATE_ID));
        }
        return chain.proceed();
    }
}
