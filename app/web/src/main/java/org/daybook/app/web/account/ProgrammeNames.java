package org.daybook.app.web.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.daybook.shared.account.Grant;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The current names of programmes, from the register, for grants of roles. */
@Component
class ProgrammeNames {

    private final JdbcClient jdbc;

    ProgrammeNames(DataSource dataSource) {
        jdbc = JdbcClient.create(dataSource);
    }

    /** A programme by name. */
    record Named(ProgrammeId id, String name, Marking marking, boolean open) {}

    /** Every programme, those that are open first, by name. */
    List<Named> all() {
        return jdbc.sql("select id, name, marking, is_open from register.programme order by is_open desc, name, id")
                .query((row, n) -> new Named(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Marking.valueOf(row.getString("marking")),
                        row.getBoolean("is_open")))
                .list();
    }

    /** Where a role holds, in words: names of programmes in their order, or that it is every one. */
    static List<String> where(Grant grant, List<Named> all) {
        if (grant.everywhere()) return List.of("every programme");
        Map<ProgrammeId, String> unnamed = new LinkedHashMap<>();
        grant.programmes().forEach(id -> unnamed.put(id, id.toString()));
        List<String> names = new ArrayList<>();
        for (Named programme : all) if (unnamed.remove(programme.id()) != null) names.add(programme.name());
        names.addAll(unnamed.values());
        return List.copyOf(names);
    }
}
