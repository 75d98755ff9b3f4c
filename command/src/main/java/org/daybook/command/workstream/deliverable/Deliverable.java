package org.daybook.command.workstream.deliverable;

import java.time.LocalDate;
import org.daybook.command.workstream.thing.Said;
import org.daybook.command.workstream.thing.Thing;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.rag.Rating;

/**
 * Something promised.
 *
 * @param moves how often its target date has moved without a board's decision
 * @param owner absent where it has none of its own
 * @param rating absent where it was never rated
 */
public record Deliverable(
        LocalDate openedOn,
        Said<Text> description,
        Said<TargetDate> targetDate,
        int moves,
        Said<Post> owner,
        Said<Rating> rating,
        DeliverableStatus status)
        implements Thing {

    static Deliverable added(DeliverableAdded e, LocalDate on) {
        Said<Post> owner = e.owner() == null ? null : new Said<>(e.owner(), on);
        return new Deliverable(
                on,
                new Said<>(e.description(), on),
                new Said<>(e.targetDate(), on),
                0,
                owner,
                null,
                DeliverableStatus.OPEN);
    }

    Deliverable reworded(Said<Text> anew) {
        return new Deliverable(openedOn, anew.after(description), targetDate, moves, owner, rating, status);
    }

    Deliverable rescheduled(Said<TargetDate> anew, boolean decided) {
        return new Deliverable(
                openedOn, description, anew.after(targetDate), decided ? moves : moves + 1, owner, rating, status);
    }

    Deliverable handedOver(Said<Post> to) {
        return new Deliverable(openedOn, description, targetDate, moves, to.after(owner), rating, status);
    }

    Deliverable rated(Said<Rating> anew) {
        return new Deliverable(openedOn, description, targetDate, moves, owner, anew, status);
    }

    Deliverable became(DeliverableStatus next) {
        return new Deliverable(openedOn, description, targetDate, moves, owner, rating, next);
    }
}
