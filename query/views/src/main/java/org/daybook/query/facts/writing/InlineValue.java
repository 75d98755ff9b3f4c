package org.daybook.query.facts.writing;

import org.daybook.query.facts.outline.OutlinedAttribute;
import org.daybook.shared.contract.Json;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.workstream.update.SubmittedUpdate;
import org.daybook.shared.workstream.update.UpdateFacts;

/**
 * A value as far as it lies in the index of facts: short ones whole, of longer ones what an outline keeps.
 *
 * @param json empty where it is long
 * @param mark empty where the value is here, or no outline keeps it
 */
record InlineValue(byte[] json, String mark) {

    private static final int LONGEST = 120;

    /** There are few of them, whole lists of them are read at a time, and their entries carry slides. */
    private static final int LONGEST_UPDATE = 1_000;

    private static final byte[] ELSEWHERE = {};

    static InlineValue of(Attribute<?> attribute, Object value) {
        if (attribute == UpdateFacts.FROZEN) return new InlineValue(ELSEWHERE, "");
        byte[] json = Json.mapper().writeValueAsBytes(value);
        int longest = attribute.type() == SubmittedUpdate.class ? LONGEST_UPDATE : LONGEST;
        if (json.length <= longest) return new InlineValue(json, "");
        return new InlineValue(ELSEWHERE, OutlinedAttribute.mark(attribute, value));
    }
}
