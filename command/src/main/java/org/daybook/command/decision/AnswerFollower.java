package org.daybook.command.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.daybook.command.aggregate.FollowUps;
import org.daybook.command.register.DecisionRules;
import org.daybook.command.register.Register;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.decision.DecisionEvent;
import org.daybook.shared.decision.DecisionId;
import org.daybook.shared.decision.DecisionRegistered;
import org.daybook.shared.decision.outcome.OutcomeRestated;
import org.daybook.shared.entry.EntryMetadata;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the record with the requests that decisions answer, where the engine does not write entries of two aggregates in one
 * transaction. A node that is killed in between goes on where it stopped; what was sent before is sent again under the same
 * key and takes effect once.
 */
@ProcessingGroup(AnswerFollower.GROUP)
public final class AnswerFollower {

    public static final String GROUP = "answers";

    private static final Logger LOG = LoggerFactory.getLogger(AnswerFollower.class);

    private final Register register;
    private final FollowUps sender;

    /** @param sender sends a command as a request does, and returns once it is on record or refused */
    public AnswerFollower(Register register, FollowUps sender) {
        this.register = register;
        this.sender = sender;
    }

    @EventHandler
    public void on(DecisionEvent event, DomainEventMessage<?> entry) {
        if (!(event instanceof DecisionRegistered) && !(event instanceof OutcomeRestated)) return;
        DecisionId decision = new DecisionId(UUID.fromString(entry.getAggregateIdentifier()));
        register.decision(decision)
                .filter(rules -> rules.request() != null)
                .ifPresent(rules -> answer(decision, rules, entry));
    }

    /** A request that is withdrawn or answered otherwise by now stays so: the decision stands beside it. */
    private void answer(DecisionId decision, DecisionRules rules, DomainEventMessage<?> entry) {
        try {
            sender.send(AnsweredRequest.by(
                    decision,
                    entry.getSequenceNumber(),
                    rules.request(),
                    actor(entry.getMetaData(), rules),
                    LocalDate.parse(
                            entry.getMetaData().get(EntryMetadata.EFFECTIVE_ON).toString())));
        } catch (Rejection refused) {
            if (refused.kind() == Rejection.Kind.UNAVAILABLE) throw refused;
            LOG.warn("The request that decision {} answers was not marked: {}", decision, refused.getMessage());
        }
    }

    /** Who recorded the decision, in the role or capacity in which they did. */
    private static Actor actor(Map<String, ?> stamp, DecisionRules rules) {
        AccountId account = AccountId.of(stamp.get(EntryMetadata.ACTOR).toString());
        Post post = new Post(stamp.get(EntryMetadata.POST).toString());
        return switch (RoleOrCapacity.of(stamp.get(EntryMetadata.ROLE).toString())) {
            case Role role -> new Actor(account, post, List.of(new Grant(role, Set.of(rules.programme()))));
            case Capacity capacity ->
                new Actor(
                        account,
                        post,
                        List.of(),
                        List.of(new HeldCapacity(capacity, rules.board().value())));
        };
    }
}
