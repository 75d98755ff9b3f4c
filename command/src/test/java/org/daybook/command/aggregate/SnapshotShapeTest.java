package org.daybook.command.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.daybook.command.account.AccountAggregate;
import org.daybook.command.action.ActionAggregate;
import org.daybook.command.board.BoardAggregate;
import org.daybook.command.decision.DecisionAggregate;
import org.daybook.command.meeting.MeetingAggregate;
import org.daybook.command.programme.ProgrammeAggregate;
import org.daybook.command.review.ReviewAggregate;
import org.daybook.command.workstream.WorkstreamAggregate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A snapshot is read back by the software that knows its revision. Whoever changes what an aggregate keeps changes its
 * {@code @Revision}, and with it the name of the file that holds the shape here.
 */
class SnapshotShapeTest {

    private static final Path SHAPES = Path.of("src/test/resources/snapshots");

    @ParameterizedTest
    @ValueSource(
            classes = {
                WorkstreamAggregate.class,
                ProgrammeAggregate.class,
                BoardAggregate.class,
                MeetingAggregate.class,
                ReviewAggregate.class,
                ActionAggregate.class,
                DecisionAggregate.class,
                AccountAggregate.class
            })
    void anAggregateThatKeepsSomethingElseHasAnotherRevision(Class<?> aggregate) throws IOException {
        String revision = aggregate.getAnnotation(Revision.class).value();
        Path file = SHAPES.resolve(aggregate.getSimpleName() + ".r" + revision + ".shape");
        if ("write".equals(System.getProperty("daybook.golden")) && Files.notExists(file))
            Files.writeString(file, shape(aggregate));
        assertThat(shape(aggregate))
                .as(aggregate.getSimpleName()
                        + " keeps something else: give it the next @Revision, and write its shape with"
                        + " -Ddaybook.golden=write")
                .isEqualTo(Files.readString(file));
    }

    private static String shape(Class<?> aggregate) {
        Map<String, String> classes = new TreeMap<>();
        describe(aggregate, classes);
        return classes.entrySet().stream()
                .map(entry -> entry.getKey() + "\n" + entry.getValue() + "\n")
                .collect(Collectors.joining("\n"));
    }

    private static void describe(Type type, Map<String, String> classes) {
        if (type instanceof ParameterizedType generic) {
            describe(generic.getRawType(), classes);
            List.of(generic.getActualTypeArguments()).forEach(argument -> describe(argument, classes));
        } else if (type instanceof Class<?> plain && isOurs(plain) && !classes.containsKey(plain.getName())) {
            classes.put(plain.getName(), fields(plain));
            if (plain.isSealed()) List.of(plain.getPermittedSubclasses()).forEach(state -> describe(state, classes));
            for (Class<?> c = plain; isOurs(c); c = c.getSuperclass()) {
                for (Field field : c.getDeclaredFields()) if (isKept(field)) describe(field.getGenericType(), classes);
            }
        }
    }

    private static String fields(Class<?> type) {
        if (type.isSealed()) return "  one of " + names(type.getAnnotation(JsonSubTypes.class));
        if (type.isEnum()) return "  " + List.of(type.getEnumConstants());
        StringBuilder fields = new StringBuilder();
        for (Class<?> c = type; isOurs(c); c = c.getSuperclass()) {
            for (Field field : c.getDeclaredFields()) {
                if (isKept(field)) fields.append("  %s: %s%n".formatted(field.getName(), field.getGenericType()));
            }
        }
        return fields.toString().stripTrailing();
    }

    /** The name under which each state is kept, without which it could not be read back. */
    private static List<String> names(JsonSubTypes states) {
        return Stream.of(states.value()).map(JsonSubTypes.Type::name).toList();
    }

    private static boolean isOurs(Class<?> type) {
        return type != null && type.getName().startsWith("org.daybook.");
    }

    private static boolean isKept(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isSynthetic();
    }
}
