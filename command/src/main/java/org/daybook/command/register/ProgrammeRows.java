package org.daybook.command.register;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.ProgrammeTextRedacted;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.ReportingCycleSet;
import org.daybook.shared.programme.ReschedulingRuleSet;
import org.daybook.shared.programme.TagGroup;
import org.daybook.shared.programme.TagsDefined;
import org.daybook.shared.text.Label;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Takes the entries of programmes into the register. */
final class ProgrammeRows {

    static final TypeReference<EnumMap<TagGroup, List<Label>>> TAGS = new TypeReference<>() {};

    private static final String OPEN =
            """
            insert into register.programme (id, version, name, marking, tags, is_open, opened_on)
            values (:id, :version, :name, :marking, '{}', true, :openedOn) on conflict (id) do nothing
            """;

    private static final String CLOSE =
            """
            update register.programme set version = :version, is_open = false, closed_on = :on
            where id = :id and version < :version
            """;

    private final JdbcClient jdbc;
    private final Names names;

    ProgrammeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new Names(jdbc);
    }

    void take(UUID id, long version, LocalDate effectiveOn, ProgrammeEvent event) {
        switch (event) {
            case ProgrammeOpened e -> open(id, version, effectiveOn, e);
            case ProgrammeRenamed e -> rename(id, version, e);
            case RagWorded e -> set(id, version, "wording", Json.mapper().writeValueAsString(e));
            case ReportingCycleSet e -> {}
            case ReschedulingRuleSet e -> set(id, version, "moves_allowed", e.movesAllowed());
            case TagsDefined e -> set(id, version, "tags", tagsWith(id, e));
            case ProgrammeMarked e -> set(id, version, "marking", e.marking().name());
            case ProgrammeClosed e -> close(id, version, effectiveOn);
            case ProgrammeTextRedacted e -> {}
        }
    }

    private void open(UUID id, long version, LocalDate effectiveOn, ProgrammeOpened e) {
        int opened = jdbc.sql(OPEN)
                .param("id", id)
                .param("version", version)
                .param("name", e.name().value())
                .param("marking", e.marking().name())
                .param("openedOn", effectiveOn)
                .update();
        if (opened == 1) names.borne(Register.PROGRAMMES, e.name(), id);
    }

    private void rename(UUID id, long version, ProgrammeRenamed e) {
        if (set(id, version, "name", e.name().value()) && isOpen(id)) names.borne(Register.PROGRAMMES, e.name(), id);
    }

    private boolean isOpen(UUID id) {
        return jdbc.sql("select is_open from register.programme where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private void close(UUID id, long version, LocalDate on) {
        int closed = jdbc.sql(CLOSE)
                .param("version", version)
                .param("on", on)
                .param("id", id)
                .update();
        if (closed == 1) names.released(Register.PROGRAMMES, id);
    }

    private String tagsWith(UUID id, TagsDefined defined) {
        Map<TagGroup, List<Label>> tags = jdbc.sql("select tags from register.programme where id = :id")
                .param("id", id)
                .query((row, n) -> Json.mapper().readValue(row.getString(1), TAGS))
                .optional()
                .orElseGet(() -> new EnumMap<>(TagGroup.class));
        tags.put(defined.group(), defined.tags());
        return Json.mapper().writeValueAsString(tags);
    }

    /** Whether the entry was new to the register. */
    private boolean set(UUID id, long version, String column, Object value) {
        return jdbc.sql("update register.programme set version = :version, " + column
                                + " = :value where id = :id and version < :version")
                        .param("value", value)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }
}
