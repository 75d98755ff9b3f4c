package org.daybook.app.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.account.Role;

/** Who may come where, as {@code routes.txt} lists it. */
final class RouteTable {

    /** @param strangers whether somebody who has not signed in may come too */
    record Who(boolean strangers, Set<Role> roles) {}

    private RouteTable() {}

    /** By "METHOD path". */
    static Map<String, Who> read() {
        var in = RouteTable.class.getResourceAsStream("/routes.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .collect(Collectors.toMap(
                            words -> words[0] + " " + words[1],
                            words -> who(words[2]),
                            (a, b) -> a,
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Who who(String words) {
        return switch (words) {
            case "everybody" -> new Who(true, EnumSet.allOf(Role.class));
            case "signed-in" -> new Who(false, EnumSet.allOf(Role.class));
            case "readers" -> new Who(false, EnumSet.complementOf(EnumSet.of(Role.ADMIN)));
            case "writers" -> new Who(false, writers());
            case "senders" ->
                new Who(
                        false,
                        Stream.concat(writers().stream(), Stream.of(Role.AUDITOR, Role.ADMIN))
                                .collect(Collectors.toSet()));
            case "reviewers" -> new Who(false, EnumSet.of(Role.AUDITOR, Role.OWNER, Role.PROGRAMME_OFFICE));
            default ->
                new Who(false, Stream.of(words.split(",")).map(Role::valueOf).collect(Collectors.toSet()));
        };
    }

    private static Set<Role> writers() {
        return EnumSet.of(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD_SECRETARY);
    }
}
