package org.daybook.shared.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** How every attribute is shown; the expected words were written by the code before attributes were described in one place. */
class AttributeWordsTest {

    private static final Path EVENTS = Path.of("src/test/resources/events");
    private static final Path EXPECTED = Path.of("src/test/resources/attributes");
    private static final Pattern FILE = Pattern.compile("(.*)\\.v(\\d+)\\.json");
    private static final UUID ID = new UUID(1, 1);

    static List<Attribute<?>> attributes() {
        return Attributes.all();
    }

    @Test
    void threadsAreCalledAsTheyAlwaysWere() throws IOException {
        List<String> lines = Files.readAllLines(EXPECTED.resolve("titles.txt"));
        for (String line : lines) {
            Matcher parts = Pattern.compile("(\\w+) (\\w+) \\[(.*?)] \\[(.*?)] \\| (.*?)(?: \\| (.*))?")
                    .matcher(line);
            assertThat(parts.matches()).as(line).isTrue();
            Attribute<?> attribute = named(Concept.valueOf(parts.group(1)), parts.group(2));
            EntryThread thread = new EntryThread(ID, attribute, parts.group(3), parts.group(4));
            assertThat(thread.title().orElse("-")).as(line).isEqualTo(parts.group(5));
            if (parts.group(6) != null && !parts.group(6).equals("-")) {
                assertThat(thread.label()).as(line).isEqualTo(parts.group(6));
            }
        }
    }

    @Test
    void valuesAreShownAsTheyAlwaysWere() throws IOException {
        assertThat(String.join("\n", shown()))
                .isEqualTo(Files.readString(EXPECTED.resolve("values.txt")).strip());
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void anAttributeIsFoundByItsStoredNameAndHasALabelUnlessItIsHidden(Attribute<?> attribute) {
        assertThat(Attributes.of(attribute.code())).isSameAs(attribute);
        EntryThread thread = new EntryThread(ID, attribute, "PROJECT", "");
        assertThat(thread.label().isBlank()).isEqualTo(thread.title().isEmpty());
    }

    /** Tables of facts hold these numbers: a new attribute adds a line, and no line ever changes. */
    @Test
    void everyAttributeIsStoredUnderACodeOfItsOwnThatStaysAsItIs() throws IOException {
        List<String> codes = Attributes.all().stream()
                .map(a -> a.concept() + " " + a.name() + " " + a.code())
                .sorted()
                .toList();
        assertThat(String.join("\n", codes))
                .isEqualTo(Files.readString(EXPECTED.resolve("codes.txt")).strip());
        assertThat(Attributes.all().stream().map(Attribute::code)).doesNotHaveDuplicates();
    }

    @Test
    void everyEventOfARecordOfThingsSetsDescribedAttributesOnly() throws IOException {
        for (Path file : events()) {
            facts(read(file, "")).forEach(fact -> assertThat(Attributes.all())
                    .as(file.toString())
                    .contains(fact.thread().attribute()));
        }
    }

    /** Of every golden file, whole and without each component that may be absent. */
    private static List<String> shown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (Path file : events()) {
            ObjectNode whole = (ObjectNode) Json.mapper().readTree(Files.readAllBytes(file));
            List<String> components = new ArrayList<>(whole.propertyNames());
            components.addFirst("");
            for (String without : components) shown.addAll(shown(file, without));
        }
        return shown;
    }

    private static List<String> shown(Path file, String without) throws IOException {
        Matcher name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).isTrue();
        String event = name.group(1) + ".v" + name.group(2) + (without.isEmpty() ? "" : " without " + without);
        return facts(read(file, without)).stream()
                .filter(fact -> fact.thread().title().isPresent())
                .map(fact -> "%s | %s %s | %s%s"
                        .formatted(
                                event,
                                fact.thread().attribute().concept(),
                                fact.thread().attribute().name(),
                                fact.thread().attribute().show(fact.value()),
                                fact.thread().attribute().isBlank(fact.value()) ? " | nothing" : ""))
                .toList();
    }

    private static List<Path> events() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** Null where that component may not be absent. */
    private static DaybookEvent read(Path file, String without) throws IOException {
        Matcher name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).isTrue();
        ObjectNode some = (ObjectNode) Json.mapper().readTree(Files.readAllBytes(file));
        some.remove(without);
        try {
            return EventContract.current()
                    .read(
                            name.group(1),
                            Integer.parseInt(name.group(2)),
                            Json.mapper().writeValueAsBytes(some));
        } catch (RuntimeException absent) {
            assertThat(without).as(file.toString()).isNotEmpty();
            return null;
        }
    }

    private static List<Fact> facts(DaybookEvent event) {
        if (event == null) return List.of();
        Stamp stamp = new Stamp(LocalDate.EPOCH, 1, 1, 1, Instant.EPOCH);
        return new StampedEvent(ID, event, stamp)
                .said((correction, version) -> 0).stream()
                        .flatMap(said -> said.facts().stream())
                        .toList();
    }

    private static Attribute<?> named(Concept concept, String name) {
        return Attributes.of(concept).stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
