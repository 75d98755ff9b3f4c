package org.daybook.app.web.account;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;

/**
 * A role of an account, as pages show it.
 *
 * @param where the names of the programmes for which it holds
 * @param key under which the form that withdraws it is sent
 */
record HeldRole(Role role, List<String> where, UUID key) {

    static List<HeldRole> of(List<Grant> grants, List<ProgrammeNames.Named> programmes) {
        return grants.stream()
                .map(grant -> new HeldRole(grant.role(), where(grant, programmes), UUID.randomUUID()))
                .toList();
    }

    private static List<String> where(Grant grant, List<ProgrammeNames.Named> programmes) {
        List<String> where = ProgrammeNames.where(grant, programmes);
        return grant.privateItems()
                ? Stream.concat(where.stream(), Stream.of("private items of meetings included"))
                        .toList()
                : where;
    }
}
