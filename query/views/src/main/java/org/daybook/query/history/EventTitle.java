package org.daybook.query.history;

import java.util.Locale;
import org.daybook.shared.fact.FactWording;

/** The title of an event for readers. */
public final class EventTitle {

    private EventTitle() {}

    /** "RAG changed" of the stored name "workstream.rag-changed". */
    public static String of(String storedType) {
        String words = FactWording.sentence(storedType
                .substring(storedType.indexOf('.') + 1)
                .replace('-', '_')
                .toUpperCase(Locale.ROOT));
        return words.replaceAll("\\b[Rr]ag\\b", "RAG");
    }
}
