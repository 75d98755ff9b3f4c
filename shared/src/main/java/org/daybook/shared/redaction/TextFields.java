package org.daybook.shared.redaction;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.StoredEvent;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * The names under which payloads and frozen slides keep what people have worded. Ids, labels, days, words of a list and links
 * are none: what was worded can be taken out, and they are kept.
 */
final class TextFields {

    private static final Set<Class<?>> WORDED = Set.of(Text.class, Name.class, Post.class);

    /** What a slide shows of a programme's wording is kept there as plain strings. */
    private static final Set<String> OF_SLIDES = Set.of("word", "meaning");

    private static final Set<String> NAMES = find();

    private TextFields() {}

    static boolean has(String name) {
        return NAMES.contains(name);
    }

    private static Set<String> find() {
        Set<String> names = new HashSet<>(OF_SLIDES);
        Set<Class<?>> seen = new HashSet<>();
        for (StoredEvent event : EventContract.current().events()) look(event.type(), seen, names);
        look(Slide.class, seen, names);
        return Set.copyOf(names);
    }

    private static void look(Class<?> type, Set<Class<?>> seen, Set<String> names) {
        if (!type.isRecord() || WORDED.contains(type) || !seen.add(type)) return;
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> holds = held(component.getGenericType());
            if (WORDED.contains(holds)) names.add(component.getName());
            else look(holds, seen, names);
        }
    }

    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType list) return held(list.getActualTypeArguments()[0]);
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
