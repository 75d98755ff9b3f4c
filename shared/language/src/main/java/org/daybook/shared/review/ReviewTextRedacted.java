package org.daybook.shared.review;

import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.RedactionEvent;
import org.daybook.shared.text.Required;

/** A text that the law ordered out was taken out of entries of a review. */
public record ReviewTextRedacted(Redaction redaction) implements ReviewEvent, RedactionEvent {
    public ReviewTextRedacted {
        Required.present(redaction, "redaction");
    }
}
