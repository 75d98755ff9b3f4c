package org.daybook.command.register.jdbc;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisteredNames;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.ProgrammeTextRedacted;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScalesWorded;
import org.daybook.shared.programme.reporting.ClearanceRule;
import org.daybook.shared.programme.reporting.ClearanceRuleSet;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;

/** Takes the entries of programmes into the register. */
public final class ProgrammeRows {

    public static final TypeReference<EnumMap<TagGroup, List<Label>>> TAGS = new TypeReference<>() {};

    public static final TypeReference<StateTimeline<ClearanceRule>> CLEARANCE = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final RegisteredNames names;

    public ProgrammeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.names = new RegisteredNames(jdbc);
    }

    public void take(UUID id, long version, LocalDate effectiveOn, ProgrammeEvent event) {
        VersionedRow row = new VersionedRow(jdbc, "programme", id, version);
        switch (event) {
            case ProgrammeOpened e -> open(row, effectiveOn, e);
            case ProgrammeRenamed e -> rename(row, e.name());
            case RagWorded e -> row.update(Map.of("wording", Json.mapper().writeValueAsString(e)));
            case RiskScalesWorded e ->
                row.update(Map.of("risk_scales", Json.mapper().writeValueAsString(e.scales())));
            case ReportingCycleSet e -> {}
            case ReschedulingRuleSet e -> row.update(Collections.singletonMap("moves_allowed", e.movesAllowed()));
            case ClearanceRuleSet e -> row.update(Map.of("clearance", clearanceWith(id, effectiveOn, e)));
            case TagsDefined e -> row.update(Map.of("tags", tagsWith(id, e)));
            case ProgrammeMarked e -> row.update(Map.of("marking", e.marking().name()));
            case ProgrammeClosed e -> close(row, effectiveOn);
            case ProgrammeTextRedacted e -> {}
        }
    }

    private void open(VersionedRow row, LocalDate on, ProgrammeOpened e) {
        boolean opened = row.insert(Map.of(
                "name",
                e.name().value(),
                "marking",
                e.marking().name(),
                "tags",
                "{}",
                "is_open",
                true,
                "opened_on",
                on));
        if (opened) names.borne(Register.PROGRAMMES, e.name(), row.id());
    }

    private void rename(VersionedRow row, Name name) {
        if (row.update(Map.of("name", name.value())) && row.read("is_open", Boolean.class)) {
            names.borne(Register.PROGRAMMES, name, row.id());
        }
    }

    private void close(VersionedRow row, LocalDate on) {
        if (row.update(Map.of("is_open", false, "closed_on", on))) names.released(Register.PROGRAMMES, row.id());
    }

    private String clearanceWith(UUID id, LocalDate on, ClearanceRuleSet set) {
        StateTimeline<ClearanceRule> before = jdbc.sql(
                        "select coalesce(clearance, '[]') from register.programme where id = :id")
                .param("id", id)
                .query((row, n) -> Json.mapper().readValue(row.getString(1), CLEARANCE))
                .optional()
                .orElseGet(StateTimeline::empty);
        return Json.mapper().writeValueAsString(before.with(set.rule(), on));
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
}
