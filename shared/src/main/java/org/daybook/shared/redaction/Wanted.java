package org.daybook.shared.redaction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.contract.Json;
import org.daybook.shared.text.Text;

/**
 * The text that is to be taken out: as a whole, wherever a text is just that, or as a passage, wherever a text holds it.
 *
 * @param passage whether it is part of a text
 */
public record Wanted(String text, boolean passage) {

    /** A part of nearly every word is not what any law orders out. */
    public static final int SHORTEST_PASSAGE = 3;

    /** As JSON has it within quotes. */
    public String escaped() {
        String quoted = Json.mapper().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    boolean isIn(String value) {
        return passage ? value.contains(text) : value.equals(text);
    }

    /** What is to stand there; nothing if the text is not in it. What would grow too long for a text goes as a whole. */
    Optional<String> without(String value, RedactedText instead) {
        if (!isIn(value)) return Optional.empty();
        String left = value.replaceAll(Pattern.quote(text), Matcher.quoteReplacement(instead.toString()));
        return Optional.of(left.codePointCount(0, left.length()) > Text.MOST ? instead.toString() : left);
    }
}
