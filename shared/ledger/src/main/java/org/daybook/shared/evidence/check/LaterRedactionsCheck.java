package org.daybook.shared.evidence.check;

import org.daybook.shared.evidence.check.entry.EntryCheck;
import org.daybook.shared.evidence.pack.Claim;
import org.daybook.shared.evidence.pack.Scope;

/** Checks that the entries of {@code redactions.jsonl} record redactions made after the entries of the pack. */
final class LaterRedactionsCheck extends EntryCheck {

    private final Claim claim;
    private final long due;
    private long last = -1;
    private long count;

    LaterRedactionsCheck(Claim claim, long due) {
        super("Entries that record later redactions are listed separately, in order of position (" + due + ")");
        this.claim = claim;
        this.due = due;
    }

    @Override
    public void see(Found entry) {
        Scope scope = claim.scope();
        boolean later = entry.position() > claim.position()
                || (scope.to() != null
                        && ScopeCheck.isAfter(scope, entry.header().recordedAt()));
        if (!entry.tellsOfARedaction() || !later) fault(entry.where() + " does not record a later redaction");
        if (!ScopeCheck.mayBeOf(scope, entry.header())) fault(entry.where() + " does not belong to the " + scope);
        if (entry.position() <= last) fault(entry.where() + " comes after the one at position " + last);
        last = Math.max(last, entry.position());
        count++;
    }

    @Override
    public void end() {
        if (count != due) fault("there are " + count + ", not " + due);
    }
}
