package org.daybook.command.register.lookup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daybook.command.register.ClosingDay;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.jdbc.ProgrammeRows;
import org.daybook.command.register.jdbc.RecordedEntries;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.contract.Json;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RiskScales;
import org.daybook.shared.programme.RiskScalesWorded;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks up the rules of programmes. */
public final class ProgrammeLookup {

    private static final String SELECT =
            """
            select id, name, marking, wording, risk_scales, moves_allowed, clearance, tags, is_open, opened_on, closed_on
            from register.programme where id = :id
            """;

    private static final Set<Class<?>> SHOWN_ON_SLIDES =
            Set.of(ProgrammeRenamed.class, ProgrammeMarked.class, RagWorded.class, RiskScalesWorded.class);

    private final JdbcClient jdbc;
    private final ClosingDay<ProgrammeStatus> closing;
    private final RecordedEntries recorded;

    public ProgrammeLookup(JdbcClient jdbc, RecordedEntries recorded) {
        this.jdbc = jdbc;
        this.recorded = recorded;
        this.closing = new ClosingDay<>(recorded, ProgrammeStatus.OPEN, ProgrammeStatus.CLOSED, ProgrammeClosed.class);
    }

    public Optional<ProgrammeRules> find(ProgrammeId id) {
        return jdbc.sql(SELECT).param("id", id.value()).query(this::rules).optional();
    }

    /** Whether what slides take from the programme, its name, marking and words, was set anew after that instant. */
    public boolean hasChangedWhatSlidesShow(ProgrammeId programme, Instant since) {
        return recorded.of(programme.value()).stream()
                .filter(entry -> entry.stamp().recordedAt().isAfter(since))
                .anyMatch(entry -> SHOWN_ON_SLIDES.contains(entry.event().getClass()));
    }

    public Set<ProgrammeId> unknown(Collection<ProgrammeId> programmes) {
        Set<ProgrammeId> unknown = new LinkedHashSet<>(programmes);
        if (!unknown.isEmpty()) unknown.removeAll(known(programmes));
        return unknown;
    }

    private Set<ProgrammeId> known(Collection<ProgrammeId> programmes) {
        return jdbc.sql("select id from register.programme where id in (:ids)")
                .param("ids", programmes.stream().map(ProgrammeId::value).toList())
                .query((row, n) -> new ProgrammeId(row.getObject(1, UUID.class)))
                .set();
    }

    private ProgrammeRules rules(ResultSet row, int number) throws SQLException {
        String wording = row.getString("wording");
        String scales = row.getString("risk_scales");
        String clearance = row.getString("clearance");
        return new ProgrammeRules(
                new ProgrammeId(row.getObject("id", UUID.class)),
                new Name(row.getString("name")),
                Marking.valueOf(row.getString("marking")),
                wording == null ? null : Json.mapper().readValue(wording, RagWorded.class),
                scales == null ? RiskScales.USUAL : Json.mapper().readValue(scales, RiskScales.class),
                row.getObject("moves_allowed", Integer.class),
                clearance == null ? StateTimeline.empty() : Json.mapper().readValue(clearance, ProgrammeRows.CLEARANCE),
                tags(row.getString("tags")),
                closing.timeline(row, "opened_on", "closed_on"));
    }

    private static Map<TagGroup, Set<Label>> tags(String json) {
        EnumMap<TagGroup, List<Label>> listed = Json.mapper().readValue(json, ProgrammeRows.TAGS);
        Map<TagGroup, Set<Label>> tags = new EnumMap<>(TagGroup.class);
        listed.forEach((group, labels) -> tags.put(group, Set.copyOf(labels)));
        return tags;
    }
}
