package org.daybook.shared.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is stored of every event, held by files: {@code <stored name>.v<version>.json} is the event as stored and
 * {@code .shape} its structure. The files of a version are never edited: an event that changes gets a new version, an
 * upcast from the one before, and files of its own. {@code -Ddaybook.golden=write} writes files that are missing.
 */
class EventGoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/events");
    private static final Pattern FILE = Pattern.compile("(.+)\\.v([0-9]+)\\.json");
    private static final EventContract CONTRACT = EventContract.current();

    static List<DaybookEvent> examples() {
        return Stream.of(
                        ProgrammeExamples.ALL,
                        WorkstreamExamples.ALL,
                        BoardExamples.ALL,
                        ReviewExamples.ALL,
                        ActionExamples.ALL,
                        DecisionExamples.ALL)
                .flatMap(List::stream)
                .toList();
    }

    static Stream<Path> goldenFiles() throws IOException {
        return Files.list(FOLDER).filter(file -> file.toString().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventIsWrittenAsItAlwaysWas(DaybookEvent event) throws IOException {
        String written = new String(CONTRACT.write(event), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo(golden(event, ".json", written));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventIsReadFromWhatIsStored(DaybookEvent event) throws IOException {
        StoredEvent stored = CONTRACT.of(event.getClass());
        Path file = FOLDER.resolve(stored.name() + ".v" + stored.version() + ".json");
        assertThat(CONTRACT.read(stored.name(), stored.version(), Files.readAllBytes(file)))
                .isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anEventKeepsItsShapeUntilItGetsANewVersion(DaybookEvent event) throws IOException {
        String shape = Shape.of(event.getClass());
        assertThat(shape)
                .as(event.getClass().getSimpleName() + " changed: give it a new version and an upcast from the last")
                .isEqualTo(golden(event, ".shape", shape));
    }

    @ParameterizedTest
    @MethodSource("goldenFiles")
    void everyVersionThatWasEverStoredIsStillRead(Path file) throws IOException {
        Matcher name = FILE.matcher(file.getFileName().toString());
        assertThat(name.matches()).isTrue();
        DaybookEvent read = CONTRACT.read(name.group(1), Integer.parseInt(name.group(2)), Files.readAllBytes(file));
        assertThat(read).isInstanceOf(CONTRACT.of(name.group(1)).type());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleLacksNothing(DaybookEvent event) throws ReflectiveOperationException {
        for (var component : event.getClass().getRecordComponents()) {
            assertThat(component.getAccessor().invoke(event))
                    .as(event.getClass().getSimpleName() + "." + component.getName())
                    .isNotNull()
                    .isNotEqualTo(List.of());
        }
    }

    @Test
    void everyEventHasOneStoredNameAndOneExample() {
        Class<?>[] events = leaves(DaybookEvent.class).toArray(Class<?>[]::new);
        assertThat(StoredNames.ALL.stream().<Class<?>>map(StoredEvent::type))
                .as("events with a stored name")
                .containsExactlyInAnyOrder(events);
        assertThat(StoredNames.ALL).extracting(StoredEvent::name).doesNotHaveDuplicates();
        assertThat(examples().stream().<Class<?>>map(Object::getClass))
                .as("events with an example")
                .containsExactlyInAnyOrder(events);
    }

    @Test
    void aStoredNameIsItsAggregateAndWhatHappenedAndNoJavaClass() {
        assertThat(StoredNames.ALL)
                .extracting(StoredEvent::name)
                .allMatch(name -> name.matches(
                        "(programme|workstream|board|meeting|review|action|decision|account)\\.[a-z]+(-[a-z]+)+"));
    }

    /** The file's content; the given one where it is missing and writing was asked for. */
    private static String golden(DaybookEvent event, String ending, String content) throws IOException {
        StoredEvent stored = CONTRACT.of(event.getClass());
        Path file = FOLDER.resolve(stored.name() + ".v" + stored.version() + ending);
        if (!Files.exists(file) && "write".equals(System.getProperty("daybook.golden"))) {
            Files.writeString(file, content);
        }
        assertThat(file)
                .as("a golden file, to be written with -Ddaybook.golden=write")
                .exists();
        return Files.readString(file);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventGoldenFilesTest::leaves)
                : Stream.of(type);
    }
}
