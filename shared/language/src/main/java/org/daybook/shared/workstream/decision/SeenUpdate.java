package org.daybook.shared.workstream.decision;

import org.daybook.shared.text.Required;

/** The submitted update that a board saw: its number and the salted digest that the update carries. */
public record SeenUpdate(Integer number, String digest) {
    public SeenUpdate {
        Required.present(number, "number");
        Required.present(digest, "digest");
    }
}
