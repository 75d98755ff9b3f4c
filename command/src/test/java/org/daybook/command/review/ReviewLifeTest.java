package org.daybook.command.review;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.review.Panel.I;
import static org.daybook.command.review.Panel.LATER;
import static org.daybook.command.review.Panel.REGISTERING;
import static org.daybook.command.review.Panel.WORDS;

import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Role;
import org.daybook.shared.review.CloseRecommendation;
import org.daybook.shared.review.RecommendationClosed;
import org.daybook.shared.review.RecommendationReopened;
import org.daybook.shared.review.ReopenRecommendation;
import org.daybook.shared.review.answer.AcceptAnswer;
import org.daybook.shared.review.answer.AnswerAccepted;
import org.daybook.shared.review.answer.AnswerRecommendation;
import org.daybook.shared.review.answer.SendBackAnswer;
import org.junit.jupiter.api.Test;

/** The life of a recommendation: made, answered, sent back, answered better, accepted, closed, taken up again. */
class ReviewLifeTest {

    private final UUID id = UUID.randomUUID();
    private final Asked auditor = Asked.of(id, Role.AUDITOR);
    private final Asked office = Asked.of(id, Role.PROGRAMME_OFFICE);
    private final CommandMessage<?> registering =
            auditor.from(TODAY.minusDays(90)).to(REGISTERING);
    private final CommandMessage<?> answering =
            office.from(TODAY.minusDays(60)).to(new AnswerRecommendation(I, WORDS, null));
    private final CommandMessage<?> sendingBack =
            auditor.from(TODAY.minusDays(50)).to(new SendBackAnswer(I, WORDS, LATER));
    private final CommandMessage<?> answeringBetter =
            office.from(TODAY.minusDays(20)).to(new AnswerRecommendation(I, WORDS, null));
    private final CommandMessage<?> accepting =
            auditor.from(TODAY.minusDays(10)).to(new AcceptAnswer(I, null));
    private final CommandMessage<?> closing = auditor.to(new CloseRecommendation(I, null));
    private final CommandMessage<?> reopening = auditor.to(new ReopenRecommendation(I, WORDS, null));

    @Test
    void fromRegistrationToReopening() {
        after(registering, answering, sendingBack, answeringBetter)
                .when(accepting)
                .expectEvents(new AnswerAccepted(I, null));
        after(registering, answering, sendingBack, answeringBetter, accepting)
                .when(closing)
                .expectEvents(new RecommendationClosed(I, null));
        after(registering, answering, sendingBack, answeringBetter, accepting, closing)
                .when(reopening)
                .expectEvents(new RecommendationReopened(I, WORDS, null));
        refused(
                after(registering, answering, sendingBack, answeringBetter, accepting, closing)
                        .when(office.to(new AnswerRecommendation(I, WORDS, null))),
                "only-a-recommendation-that-owes-an-answer-is-answered",
                "recommendation");
    }

    private static TestExecutor<ReviewAggregate> after(CommandMessage<?>... commands) {
        return Trial.of(ReviewAggregate.class, new RegisterInMemory().withProgramme(Panel.programme(true)))
                .givenCommands((Object[]) commands);
    }
}
