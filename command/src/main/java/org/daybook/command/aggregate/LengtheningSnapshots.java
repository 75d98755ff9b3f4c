package org.daybook.command.aggregate;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.AbstractSnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTrigger;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.daybook.shared.workstream.correction.EntryCorrected;

/**
 * Takes a snapshot after four hundred entries and, once there are many, whenever an eighth of them is new; and after every
 * correction, without which the whole stream would be read again to know what it left standing.
 *
 * <p>A snapshot costs as much as the state is large, and the state grows with the entries (it remembers every answered
 * request). At a fixed interval the cost of all snapshots would grow with the square of the history. At an interval in
 * proportion to the length their sizes form a geometric series: all of them together cost a constant a command, and to
 * load an aggregate never takes more than its state and an eighth of its entries.
 */
public final class LengtheningSnapshots implements SnapshotTriggerDefinition {

    private static final int LEAST = 400;
    private static final int PART = 8;

    private final Snapshotter snapshotter;

    public LengtheningSnapshots(Snapshotter snapshotter) {
        this.snapshotter = snapshotter;
    }

    @Override
    public SnapshotTrigger prepareTrigger(Class<?> aggregateType) {
        return new Trigger(snapshotter, aggregateType);
    }

    @Override
    public SnapshotTrigger reconfigure(Class<?> aggregateType, SnapshotTrigger trigger) {
        if (!(trigger instanceof Trigger kept)) return prepareTrigger(aggregateType);
        kept.setSnapshotter(snapshotter);
        return kept;
    }

    private static final class Trigger extends AbstractSnapshotTrigger {

        private long since;
        private long length;
        private boolean corrected;

        Trigger(Snapshotter snapshotter, Class<?> aggregateType) {
            super(snapshotter, aggregateType);
        }

        @Override
        public void eventHandled(EventMessage<?> message) {
            if (message instanceof DomainEventMessage<?> entry) length = entry.getSequenceNumber() + 1;
            if (message.getPayload() instanceof EntryCorrected) corrected = true;
            super.eventHandled(message);
        }

        @Override
        protected boolean exceedsThreshold() {
            since++;
            return corrected || since >= Math.max(LEAST, length / PART);
        }

        @Override
        protected void reset() {
            since = 0;
            corrected = false;
        }
    }
}
