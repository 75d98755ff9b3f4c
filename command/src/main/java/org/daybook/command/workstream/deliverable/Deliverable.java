package org.daybook.command.workstream.deliverable;

import java.time.LocalDate;
import java.util.List;
import org.daybook.command.state.StateTimeline;
import org.daybook.command.workstream.deliverable.Promises.Promise;
import org.daybook.command.workstream.entity.EffectiveValue;
import org.daybook.command.workstream.entity.StatefulEntity;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableStatus;
import org.daybook.shared.workstream.rag.Rating;

/**
 * A deliverable, with its state, owner and target dates.
 *
 * @param promises every target date it was given
 * @param owner absent where it has none of its own
 * @param rating absent where it was never rated
 */
public record Deliverable(
        StateTimeline<DeliverableStatus> states,
        EffectiveValue<Text> description,
        EffectiveValue<TargetDate> targetDate,
        Promises promises,
        EffectiveValue<Post> owner,
        EffectiveValue<Rating> rating)
        implements StatefulEntity<DeliverableStatus, Deliverable> {

    static Deliverable added(DeliverableAdded e, LocalDate on) {
        EffectiveValue<Post> owner = e.owner() == null ? null : new EffectiveValue<>(e.owner(), on);
        return new Deliverable(
                StateTimeline.from(on, DeliverableStatus.OPEN),
                new EffectiveValue<>(e.description(), on),
                new EffectiveValue<>(e.targetDate(), on),
                new Promises(List.of(new Promise(e.targetDate(), on, false))),
                owner,
                null);
    }

    Deliverable reworded(EffectiveValue<Text> anew) {
        return new Deliverable(states, anew.after(description), targetDate, promises, owner, rating);
    }

    Deliverable rescheduled(EffectiveValue<TargetDate> anew, boolean decided) {
        Promise another = new Promise(anew.value(), anew.effectiveOn(), decided);
        return new Deliverable(states, description, anew.after(targetDate), promises.and(another), owner, rating);
    }

    Deliverable handedOver(EffectiveValue<Post> to) {
        return new Deliverable(states, description, targetDate, promises, to.after(owner), rating);
    }

    Deliverable rated(EffectiveValue<Rating> anew) {
        return new Deliverable(states, description, targetDate, promises, owner, anew);
    }

    @Override
    public Deliverable with(StateTimeline<DeliverableStatus> anew) {
        return new Deliverable(anew, description, targetDate, promises, owner, rating);
    }
}
