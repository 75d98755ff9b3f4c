package org.daybook.shared.programme.tag;

import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;

/** A column of the matrix: a protected characteristic, an equality duty, a force priority or a source. */
public record Tag(TagGroup group, Label tag) {
    public Tag {
        Required.present(group, "group");
        Required.present(tag, "tag");
    }
}
