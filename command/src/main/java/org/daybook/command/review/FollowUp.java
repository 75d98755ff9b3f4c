package org.daybook.command.review;

import java.util.Optional;
import org.daybook.command.state.EntryDay;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.review.RecommendationStatus;
import org.daybook.shared.review.answer.RecommendationAnswered;
import org.daybook.shared.review.followup.ActionDueCorrected;
import org.daybook.shared.review.followup.CompletionConfirmed;
import org.daybook.shared.review.followup.CompletionRejected;
import org.daybook.shared.review.followup.CompletionReported;
import org.daybook.shared.review.followup.ConfirmCompletion;
import org.daybook.shared.review.followup.CorrectActionDue;
import org.daybook.shared.review.followup.FollowUpCommand;
import org.daybook.shared.review.followup.FollowUpEvent;
import org.daybook.shared.review.followup.HandOverRecommendation;
import org.daybook.shared.review.followup.PrioritiseRecommendation;
import org.daybook.shared.review.followup.RecommendationHandedOver;
import org.daybook.shared.review.followup.RecommendationPrioritised;
import org.daybook.shared.review.followup.RecommendationProgressReported;
import org.daybook.shared.review.followup.RejectCompletion;
import org.daybook.shared.review.followup.ReportCompletion;
import org.daybook.shared.review.followup.ReportProgress;
import org.daybook.shared.review.laterdate.GrantLaterDate;
import org.daybook.shared.review.laterdate.LaterDateGranted;
import org.daybook.shared.review.laterdate.LaterDateRefused;
import org.daybook.shared.review.laterdate.LaterDateRequested;
import org.daybook.shared.review.laterdate.RefuseLaterDate;
import org.daybook.shared.review.laterdate.RequestLaterDate;
import org.daybook.shared.text.Label;

/** How what was agreed is carried out: the events that its commands make, and what each leaves behind. */
final class FollowUp {

    private FollowUp() {}

    static FollowUpEvent decide(ReviewState.Registered state, FollowUpCommand command) {
        Label label = state.asRegistered(command.recommendation());
        return switch (command) {
            case PrioritiseRecommendation c -> new RecommendationPrioritised(label, c.priority(), c.reason());
            case HandOverRecommendation c -> new RecommendationHandedOver(label, c.owner(), c.reason());
            case ReportProgress c -> new RecommendationProgressReported(label, c.percent(), c.text(), c.evidence());
            case RequestLaterDate c -> new LaterDateRequested(label, c.due(), c.reason());
            case GrantLaterDate c -> new LaterDateGranted(label, granted(state, label, c), c.note());
            case RefuseLaterDate c -> new LaterDateRefused(label, c.reason());
            case CorrectActionDue c -> new ActionDueCorrected(label, c.due(), c.reason());
            case ReportCompletion c -> new CompletionReported(label, c.text(), c.evidence());
            case ConfirmCompletion c -> new CompletionConfirmed(label, c.note());
            case RejectCompletion c -> new CompletionRejected(label, c.reason(), c.due());
        };
    }

    /** The date that the panel gives, or the one that waits; null where none does, which a rule then refuses. */
    private static TargetDate granted(ReviewState.Registered state, Label label, GrantLaterDate command) {
        if (command.due() != null) return command.due();
        return Optional.ofNullable(state.recommendations().get(label))
                .flatMap(made -> made.action().waiting())
                .orElse(null);
    }

    /** An answer replaces what an earlier one undertook. */
    static Recommendation answered(Recommendation made, RecommendationAnswered e) {
        return made.became(RecommendationStatus.ANSWERED)
                .ownedBy(e.owner())
                .action(e.due() == null ? new AgreedDate.None() : new AgreedDate.Due(e.due()));
    }

    /** Only assigns. */
    static ReviewState.Registered evolve(ReviewState.Registered state, FollowUpEvent event, EntryDay entry) {
        ReviewState.Registered next = state.changed(event.recommendation(), entry, made -> evolve(made, event));
        return event instanceof RecommendationPrioritised e
                ? next.on(e.priority().scale())
                : next;
    }

    private static Recommendation evolve(Recommendation made, FollowUpEvent event) {
        return switch (event) {
            case RecommendationPrioritised e -> made.prioritised(e.priority());
            case RecommendationHandedOver e -> made.ownedBy(e.owner());
            case RecommendationProgressReported e -> made;
            case LaterDateRequested e -> made.action(made.action().requested(e.due()));
            case LaterDateGranted e -> made.action(new AgreedDate.Due(e.due()));
            case LaterDateRefused e -> made.action(made.action().decided());
            case ActionDueCorrected e -> made.action(made.action().now(e.due()));
            case CompletionReported e -> made.became(RecommendationStatus.REPORTED_COMPLETE);
            case CompletionConfirmed e -> made.became(RecommendationStatus.CONFIRMED);
            case CompletionRejected e -> {
                Recommendation again = made.became(RecommendationStatus.ACCEPTED);
                yield e.due() == null ? again : again.action(made.action().now(e.due()));
            }
        };
    }
}
