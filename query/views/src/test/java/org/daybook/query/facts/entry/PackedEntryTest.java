package org.daybook.query.facts.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.daybook.query.facts.FactSchema;
import org.daybook.query.facts.TestMessages;
import org.daybook.query.facts.TestRecord;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.Json;
import org.daybook.shared.entry.Entry;
import org.daybook.shared.entry.EntryHeader;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.text.Name;
import org.junit.jupiter.api.Test;

/** Whatever was stored of an entry is given back byte for byte. */
class PackedEntryTest {

    private static final EntryHeader HEADER = new EntryHeader(
            7,
            "event-7",
            AggregateType.PROGRAMME,
            UUID.randomUUID(),
            0,
            Instant.parse("2022-03-01T09:00:00Z"),
            LocalDate.parse("2022-03-01"),
            TestRecord.ZONE,
            TestRecord.ACCOUNT,
            Role.PROGRAMME_OFFICE,
            TestRecord.POST);

    @Property
    void aPayloadIsGivenBack(@ForAll @Size(max = 3_000) byte[] payload) {
        assertThat(PackedEntry.payload(PackedEntry.packedPayload(payload))).isEqualTo(payload);
    }

    @Property
    void aPayloadThatLooksDeflatedIsGivenBack(@ForAll @Size(max = 50) byte[] rest) {
        byte[] payload = ("x" + new String(rest, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(PackedEntry.payload(PackedEntry.packedPayload(payload))).isEqualTo(payload);
    }

    @Test
    void aLongPayloadTakesLessRoomAndAShortOneLiesAsItIs() {
        byte[] text = "{\"text\":\"Nine of ten\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(PackedEntry.packedPayload(text)).isSameAs(text);
        byte[] slide = "{\"text\":\"Nine of ten\"}".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThat(PackedEntry.packedPayload(slide)).hasSizeLessThan(slide.length / 5);
    }

    @Property
    void metadataAreGivenBackWhateverTheySayMore(@ForAll("words") Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(more);
        all.putAll(TestMessages.metadata(HEADER));
        byte[] stored = Json.mapper().writeValueAsBytes(all);
        byte[] packed = PackedEntry.packedMetadata(HEADER, stored);
        assertThat(PackedEntry.metadata(HEADER, packed)).isEqualTo(stored);
        assertThat(packed).hasSizeLessThan(stored.length);
    }

    @Property
    void metadataThatSaySomethingElseThanTheHeaderAreGivenBack(@ForAll("words") Map<String, String> other) {
        byte[] stored = Json.mapper().writeValueAsBytes(other);
        assertThat(PackedEntry.metadata(HEADER, PackedEntry.packedMetadata(HEADER, stored)))
                .isEqualTo(stored);
    }

    @Property
    void metadataThatAreNoJsonOfOursAreGivenBack(@ForAll @Size(max = 200) byte[] stored) {
        assertThat(PackedEntry.metadata(HEADER, PackedEntry.packedMetadata(HEADER, stored)))
                .isEqualTo(stored);
    }

    @Provide
    Arbitrary<Map<String, String>> words() {
        Arbitrary<String> names =
                Arbitraries.of("actor", "role", "post", "effectiveOn", "zone", "commandId", "traceId", "être");
        return Arbitraries.maps(names, Arbitraries.strings().ofMaxLength(20)).ofMaxSize(8);
    }

    @Property(tries = 5)
    void theTablesGiveBackEveryEventId(@ForAll @Size(max = 30) List<String> others) {
        TestRecord record = TestRecord.beginning(Instant.parse("2022-03-01T09:00:00Z"));
        List<String> ids = new ArrayList<>(List.of(
                "event-1",
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString().toUpperCase(),
                "1-1-1-1-1",
                "",
                "sixteen bytes id",
                "être"));
        others.stream().filter(id -> id.indexOf('\0') < 0 && isText(id)).forEach(ids::add);
        List<StoredEntry> entries =
                ids.stream().map(id -> withEventId(id, record)).toList();
        record.project(FactSchema.FACTS_A, entries);
        assertThat(record.written().after(-1, record.head(), ids.size())).isEqualTo(entries);
    }

    private static boolean isText(String id) {
        return new String(id.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(id);
    }

    private static StoredEntry withEventId(String id, TestRecord record) {
        StoredEntry made = record.make(
                UUID.randomUUID(), new ProgrammeOpened(new Name("Equality"), Marking.OFFICIAL), record.today());
        EntryHeader h = made.entry().header();
        EntryHeader named = new EntryHeader(
                h.position(),
                id,
                h.aggregateType(),
                h.aggregate(),
                h.version(),
                h.recordedAt(),
                h.effectiveOn(),
                h.zone(),
                h.actor(),
                h.role(),
                h.post());
        return new StoredEntry(
                new Entry(named, made.entry().event()),
                made.type(),
                made.typeVersion(),
                made.payload(),
                made.metadata());
    }
}
