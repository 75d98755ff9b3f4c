package org.daybook.app.web.meeting.notes;

import org.daybook.query.asof.ParameterText;
import org.daybook.shared.text.TypedText;
import org.springframework.util.MultiValueMap;

/**
 * The text of one item as a browser sends it together with all others.
 *
 * @param version of the text that its author saw
 * @param was the fingerprint of that text, by which one that nobody touched is told
 */
record SentNote(long version, String was, String narrative) {

    /** @throws org.daybook.shared.rejection.InvalidValue if what the page itself put there is altered */
    static SentNote of(String item, MultiValueMap<String, String> fields) {
        String narrative = fields.getFirst("narrative-" + item);
        if (narrative == null) return new SentNote(0, fingerprint(""), "");
        return new SentNote(
                ParameterText.number(
                        "version", fields.getFirst("version-" + item), "must be the one that the page showed"),
                fields.getFirst("was-" + item),
                TypedText.lines(narrative));
    }

    static String fingerprint(String text) {
        return Integer.toHexString(text.strip().hashCode());
    }

    boolean isChanged() {
        return !fingerprint(narrative).equals(was);
    }
}
