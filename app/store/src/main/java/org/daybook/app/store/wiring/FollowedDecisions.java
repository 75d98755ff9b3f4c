package org.daybook.app.store.wiring;

import org.axonframework.config.ConfigurerModule;
import org.daybook.command.decision.AnswerFollower;
import org.daybook.command.dispatch.CommandSender;
import org.daybook.command.register.Register;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;

/** Marks requests as answered after the decisions that answer them, for an event store without such transactions. */
class FollowedDecisions {

    @Bean
    AnswerFollower answerFollower(Register register, ObjectProvider<CommandSender> sender) {
        return new AnswerFollower(register, command -> sender.getObject().send(command));
    }

    @Bean
    ConfigurerModule oneNodeAnswers() {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        AnswerFollower.GROUP,
                        axon -> axon.eventStore(),
                        (axon, processor) -> FollowedRegister.onOneThread(processor));
    }
}
