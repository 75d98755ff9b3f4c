package org.daybook.command.aggregate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.ProgrammeId;

/**
 * The grants of an actor as they travel beside a command: {@code OWNER:<programme>,<programme> BOARD AUDITOR+}, with a plus sign
 * where a grant opens private items. They are
 * written and read once per command; JSON would take longer than the rules do.
 */
final class GrantsText {

    /** So that an empty part is read as a wrong one and not left out. */
    private static final int ALL = -1;

    /** Behind a role that opens private items. */
    private static final String OPENS = "+";

    private GrantsText() {}

    static String of(List<Grant> grants) {
        return grants.stream().map(GrantsText::of).collect(Collectors.joining(" "));
    }

    private static String of(Grant grant) {
        String role = grant.role().name() + (grant.privateItems() ? OPENS : "");
        if (grant.everywhere()) return role;
        return grant.programmes().stream()
                .map(programme -> programme.value().toString())
                .collect(Collectors.joining(",", role + ":", ""));
    }

    /** @throws IllegalArgumentException if the text is no such list */
    static List<Grant> read(String text) {
        if (text.isEmpty()) return List.of();
        return Stream.of(text.split(" ")).map(GrantsText::grant).toList();
    }

    private static Grant grant(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) return grant(text, Set.of());
        Set<ProgrammeId> programmes = Stream.of(text.substring(colon + 1).split(",", ALL))
                .map(id -> new ProgrammeId(UUID.fromString(id)))
                .collect(Collectors.toSet());
        return grant(text.substring(0, colon), programmes);
    }

    private static Grant grant(String role, Set<ProgrammeId> programmes) {
        boolean opens = role.endsWith(OPENS);
        String name = opens ? role.substring(0, role.length() - OPENS.length()) : role;
        return new Grant(Role.valueOf(name), programmes, opens);
    }
}
