package org.daybook.app.store.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The reason why PostgreSQL did not start, from its own output and log.
 *
 * @param messages what the programs printed
 * @param logs the folder in which the server logs
 * @param begun what was logged before is of another start
 */
record StartFailure(Path messages, Path logs, Instant begun) {

    /** What ends a start, what came of it, and what it logs before as the cause. */
    private static final Pattern REASON = Pattern.compile(
            ".*?\\b(?:(?:PANIC|FATAL|ERROR|error|DETAIL|HINT): +|(?:LOG|WARNING): +(?=.*(?:could not|cannot|invalid|missing)))(.*)");

    private static final int MOST_REASONS = 4;
    private static final int LONGEST = 1 << 20;

    /** Absent if it said nothing. */
    Optional<String> reason() {
        return Stream.concat(newestLog().stream(), Stream.of(messages))
                .flatMap(file -> last(file).stream())
                .findFirst();
    }

    private Optional<Path> newestLog() {
        try (Stream<Path> files = Files.list(logs)) {
            return files.filter(file -> changed(file).toInstant().isAfter(begun.minusSeconds(1)))
                    .max(Comparator.comparing(StartFailure::changed));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static FileTime changed(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static Optional<String> last(Path file) {
        List<String> reasons = lines(file).stream()
                .map(REASON::matcher)
                .filter(Matcher::matches)
                .map(found -> found.group(1).replaceFirst("[.]$", ""))
                .distinct()
                .toList();
        return reasons.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        String.join("; ", reasons.subList(Math.max(0, reasons.size() - MOST_REASONS), reasons.size())));
    }

    private static List<String> lines(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int from = Math.max(0, bytes.length - LONGEST);
            return new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
