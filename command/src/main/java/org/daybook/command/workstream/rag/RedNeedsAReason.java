package org.daybook.command.workstream.rag;

import org.daybook.command.rule.Breach;
import org.daybook.command.rule.Rule;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.rag.RagRating;

/** A red rating has a reason. */
@Breach(kind = Rejection.Kind.INVALID, field = "reason")
public record RedNeedsAReason(RagRating rating, Text reason) implements Rule {

    @Override
    public boolean holds() {
        return rating != RagRating.RED || reason != null;
    }

    @Override
    public String otherwise() {
        return "A red rating needs a reason";
    }
}
