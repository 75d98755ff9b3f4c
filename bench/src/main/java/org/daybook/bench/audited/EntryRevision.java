package org.daybook.bench.audited;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionListener;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** A revision of Envers that is dated as the entry was, so that the past can be asked for by the same instants. */
@Entity
@RevisionEntity(EntryRevision.Dating.class)
@Table(name = "revinfo")
class EntryRevision {

    /** One thread writes; Envers makes the listener itself and tells it nothing. */
    private static final ThreadLocal<Instant> AT = new ThreadLocal<>();

    @Id
    @GeneratedValue
    @RevisionNumber
    private int rev;

    @RevisionTimestamp
    private long revtstmp;

    static void at(Instant instant) {
        AT.set(instant);
    }

    /** Sets the instant. */
    static final class Dating implements RevisionListener {

        @Override
        public void newRevision(Object revision) {
            ((EntryRevision) revision).revtstmp = AT.get().toEpochMilli();
        }
    }
}
