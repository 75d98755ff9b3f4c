package org.daybook.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.daybook.shared.account.RoleGranted;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RequiredComponentsTest {

    private static final Path HELD = Path.of("src/test/resources/events/required.txt");
    private static final EventContract CONTRACT = EventContract.current();

    @Test
    void whatAnEventMustHaveIsWhatItAlwaysHad() throws IOException {
        List<String> required = requiredOfAll((object, name) -> object.remove(name));
        assertThat(requiredOfAll((object, name) -> object.putNull(name))).isEqualTo(required);
        if ("write".equals(System.getProperty("daybook.golden"))) Files.write(HELD, required);
        assertThat(required)
                .as("what required.txt says that events must have, to be written with -Ddaybook.golden=write")
                .isEqualTo(Files.readAllLines(HELD));
    }

    @Test
    void anEventThatLacksSomethingIsNotWritten() {
        assertThatThrownBy(() -> CONTRACT.write(new WorkstreamClosed(null)))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("is required");
        assertThatThrownBy(() -> CONTRACT.tree(new RoleGranted(null, true, List.of())))
                .hasMessageContaining("is required");
    }

    private static List<String> requiredOfAll(BiConsumer<ObjectNode, String> taking) {
        return EventGoldenFilesTest.examples().stream()
                .flatMap(event -> required(event, taking).stream())
                .toList();
    }

    /** The fields of an event, and of the objects in it, without which it is not read. */
    private static Set<String> required(DaybookEvent event, BiConsumer<ObjectNode, String> taking) {
        Set<String> required = new TreeSet<>();
        StoredEvent stored = CONTRACT.of(event.getClass());
        JsonNode whole = CONTRACT.tree(event);
        paths(whole, "").forEach(path -> {
            JsonNode without = whole.deepCopy();
            int name = path.lastIndexOf('/');
            taking.accept((ObjectNode) without.at(path.substring(0, name)), path.substring(name + 1));
            try {
                CONTRACT.read(stored.name(), stored.version(), without);
            } catch (RuntimeException refused) {
                required.add(stored.name() + path);
            }
        });
        return required;
    }

    private static Stream<String> paths(JsonNode node, String path) {
        if (node.isArray()) return node.isEmpty() ? Stream.empty() : paths(node.get(0), path + "/0");
        return node.propertyStream()
                .flatMap(field -> Stream.concat(
                        Stream.of(path + "/" + field.getKey()), paths(field.getValue(), path + "/" + field.getKey())));
    }
}
