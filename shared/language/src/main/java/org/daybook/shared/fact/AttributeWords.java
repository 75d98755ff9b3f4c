package org.daybook.shared.fact;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How an attribute is shown.
 *
 * @param label beside the thing that it belongs to: "Target date"
 * @param title of one of its threads by itself: "Deliverable OD1-01: target date"; empty where another attribute shows it
 * @param value the words for a value
 * @param blank whether a value has no content, like a list without items
 */
public record AttributeWords<V>(
        String label, Function<EntryThread, Optional<String>> title, Function<V, String> value, Predicate<V> blank) {

    /** Of values that say what they are by themselves. */
    public static <V> AttributeWords<V> of(String label) {
        return of(label, FactWording::of);
    }

    public static <V> AttributeWords<V> of(String label, Function<V, String> value) {
        return new AttributeWords<V>(label, null, value, v -> false).titled(inSentence(label));
    }

    /** Of an attribute that is not shown, because another shows it or because it is too large. */
    public static <V> AttributeWords<V> hidden() {
        return new AttributeWords<V>("", null, FactWording::of, v -> false).titledBy(thread -> Optional.empty());
    }

    /** Called by those words in the title of a thread, after its thing. */
    public AttributeWords<V> titled(String words) {
        return titledBy(thread -> Optional.of(thread.called() + ": " + words + thread.suffix()));
    }

    /** Called as its thing is: nothing else is shown. */
    public AttributeWords<V> titledAsItsThing() {
        return titledBy(thread -> Optional.of(thread.called()));
    }

    public AttributeWords<V> titledBy(Function<EntryThread, Optional<String>> words) {
        return new AttributeWords<>(label, words, value, blank);
    }

    /** Values for which that holds have no content. */
    public AttributeWords<V> blankIf(Predicate<V> condition) {
        return new AttributeWords<>(label, title, value, condition);
    }

    /** Begins with a small letter unless it begins with an abbreviation. */
    private static String inSentence(String label) {
        return Character.isUpperCase(label.charAt(1))
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
