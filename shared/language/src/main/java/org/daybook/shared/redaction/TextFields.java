package org.daybook.shared.redaction;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.StoredEvent;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.slide.Slide;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;

/**
 * The names of fields in payloads, frozen slides and frozen minutes that hold texts written by people, with their greatest length.
 * These can be redacted. Ids, labels, days, enumerations and links are not among them.
 */
public final class TextFields {

    private static final Map<Class<?>, Integer> WORDED =
            Map.of(Text.class, Text.MOST, Name.class, Name.MOST, Post.class, Post.MOST);

    private static final Map<String, Integer> NAMES = find();

    private TextFields() {}

    public static boolean has(String name) {
        return NAMES.containsKey(name);
    }

    /** The greatest number of characters in a field of that name. */
    public static int most(String name) {
        return NAMES.get(name);
    }

    private static Map<String, Integer> find() {
        Map<String, Integer> names = new HashMap<>();
        // What a slide shows of a programme's wording is kept there as plain strings.
        names.put("word", Text.MOST);
        names.put("meaning", Text.MOST);
        Set<Class<?>> seen = new HashSet<>();
        for (StoredEvent event : EventContract.current().events()) look(event.type(), seen, names);
        look(Slide.class, seen, names);
        look(MinutesDocument.class, seen, names);
        return Map.copyOf(names);
    }

    private static void look(Class<?> type, Set<Class<?>> seen, Map<String, Integer> names) {
        if (!type.isRecord() || WORDED.containsKey(type) || !seen.add(type)) return;
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> holds = held(component.getGenericType());
            // A date may be in somebody's own words.
            boolean date = type == TargetDate.class && holds == Label.class;
            Integer most = date ? Integer.valueOf(Label.MOST) : WORDED.get(holds);
            if (most != null) names.merge(component.getName(), most, Math::min);
            else look(holds, seen, names);
        }
    }

    private static Class<?> held(Type type) {
        if (type instanceof ParameterizedType list) return held(list.getActualTypeArguments()[0]);
        return type instanceof Class<?> plain ? plain : Object.class;
    }
}
