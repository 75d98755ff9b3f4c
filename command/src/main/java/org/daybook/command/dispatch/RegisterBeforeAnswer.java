package org.daybook.command.dispatch;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.daybook.command.aggregate.receipt.Receipt;
import org.daybook.command.register.RegisterIntake;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.EventContract;

/**
 * On the node that handles a command: answers only once the entry is applied to the register, so that an acknowledged
 * entry binds every later command, on every node. It comes after the append, hence the register never says what is not
 * on record; if it fails, the client learns that the outcome is unknown, and the same request, sent again with its key,
 * applies the entry before it is answered with the first receipt.
 */
public final class RegisterBeforeAnswer implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final RegisterIntake intake;

    public RegisterBeforeAnswer(RegisterIntake intake) {
        this.intake = intake;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        Object answer = chain.proceed();
        if (answer instanceof Receipt receipt && concernsTheRegister(receipt)) {
            AggregateType type = AggregateType.ofStored(work.getMessage().getCommandName());
            // After the append, which is part of preparing; what fails later than here would not be answered.
            work.onCommit(done -> take(type, receipt));
        }
        return answer;
    }

    private void take(AggregateType type, Receipt receipt) {
        try {
            intake.upTo(type, receipt.id(), receipt.version());
        } catch (RuntimeException e) {
            throw new OutcomeUnknown(e);
        }
    }

    private static boolean concernsTheRegister(Receipt receipt) {
        return receipt.entries().stream()
                .anyMatch(entry -> RegisterIntake.concerns(
                        EventContract.current().of(entry.type()).type()));
    }
}
