package org.daybook.shared.evidence;

/** Whether each entry says what its leaf committed to. */
final class PayloadCheck extends EntryCheck {

    PayloadCheck() {
        super("Every payload, with its salt, makes the digest in its leaf");
    }

    @Override
    void see(Found entry) {
        if (!entry.payloadHolds()) fault(entry.where() + " has another payload or salt than was recorded");
    }
}
