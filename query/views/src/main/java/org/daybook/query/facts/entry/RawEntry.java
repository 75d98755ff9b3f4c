package org.daybook.query.facts.entry;

import org.daybook.query.facts.ProjectionPosition;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.UnknownEvent;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;

/**
 * An entry as the event store gives it: the header, and bytes that nobody has read yet.
 *
 * @param type stored name of the event
 * @param typeVersion the version of that type as stored, which may be older than the one it is read as
 * @param payload the stored JSON; null where it is withheld from the reader
 * @param metadata the stored metadata as JSON, the salt among it; null as that
 */
public record RawEntry(EntryHeader header, String type, int typeVersion, byte[] payload, byte[] metadata) {

    /** The same without what it says and without the salt, by which a guess could be proved. */
    public RawEntry withheld() {
        return new RawEntry(header, type, typeVersion, null, null);
    }

    public boolean isWithheld() {
        return payload == null;
    }

    public long position() {
        return header.position();
    }

    /** The size as stored. */
    long bytes() {
        return payload.length + (long) metadata.length;
    }

    /** Whether this software can read what it says. */
    public boolean isKnown() {
        try {
            requireKnown();
            return true;
        } catch (UnknownEvent newer) {
            return false;
        }
    }

    /** @throws UnknownEvent if newer software wrote it */
    public void requireKnown() {
        EventContract.current().require(type, typeVersion);
    }

    /** Reads the payload. */
    public Entry entry() {
        return new Entry(header, EventContract.current().read(type, typeVersion, payload));
    }

    /** What it says. */
    public DaybookEvent event() {
        return entry().event();
    }

    /** How far whoever has it has come. */
    public ProjectionPosition reached() {
        return new ProjectionPosition(header.position(), header.recordedAt());
    }
}
