package org.daybook.shared.evidence.format1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers may send is refused in a sentence. */
class Format1HostileArchiveTest {

    private static final Format1TestPack RECORD = new Format1TestPack(30);

    private final Format1Files files = RECORD.ofWorkstream();

    @Test
    void whatIsNoArchive() {
        refused(new byte[0], "not a complete ZIP archive");
        refused(Format1TestPack.bytes("PK but nothing else"), "not a complete ZIP archive");
    }

    @Test
    void anArchiveThatBrokeOff() {
        byte[] whole = files.archive();
        for (int length : List.of(whole.length - 1, whole.length - 30, whole.length / 2, 100)) {
            refused(java.util.Arrays.copyOf(whole, length), "not a complete ZIP archive");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../manifest.json",
                "/etc/passwd",
                "updates/../../key",
                "updates\\1.json",
                "tile/",
                "tile/0/0",
                "tile/0/%30",
                "CHECKPOINT",
                "notes.txt",
                "updates/20210000-0000-4000-8000-000000000001/01.json",
                "entries.jsonl\u0000",
                "\u001b[2J"
            })
    void aFileThatNoPackHas(String name) {
        files.put(name, new byte[1]);
        assertThatThrownBy(() -> files.verdict(null))
                .isInstanceOf(NotAPack.class)
                .message()
                .matches("[ -~]*");
    }

    @Test
    void twoFilesOfOneName() {
        byte[] archive = files.put("tile/0/111", new byte[1])
                .put("tile/0/112", new byte[1])
                .archive();
        String text = new String(archive, StandardCharsets.ISO_8859_1).replace("tile/0/112", "tile/0/111");
        refused(text.getBytes(StandardCharsets.ISO_8859_1), "two files named tile/0/111");
    }

    @Test
    void aFileThatExpandsWithoutEnd() {
        refused(
                files.put(PackNames.README, new byte[20_000_000]).compressed(),
                "README.txt would expand to 20000000 bytes");
    }

    @Test
    void aFileThatIsLongerThanTheArchiveSays() {
        byte[] archive = files.put(PackNames.README, new byte[3_000]).archive();
        // The size of the first file in the directory at the end.
        int directory = new String(archive, StandardCharsets.ISO_8859_1).indexOf("PK\1\2");
        archive[directory + 24] = 1;
        archive[directory + 25] = 0;
        refused(archive, "README.txt has another length than the archive says");
    }

    @Test
    void whoeverSentItOnMayHaveCompressedIt() {
        Trust trust = new Trust(Optional.of(RECORD.signer.verifier()), List.of());
        assertThat(Format1Files.verdict(files.compressed(), trust).holds()).isTrue();
    }

    @Test
    void aPackWithoutAManifestOrEntries() {
        for (String name : List.of(PackNames.MANIFEST, PackNames.ENTRIES, PackNames.CHECKPOINT, PackNames.KEY)) {
            refused(RECORD.ofWorkstream().remove(name).archive(), "it has no " + name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":1}",
                "{\"format\":1,\"format\":1}",
                "{\"format\":1,\"scope\":{}}",
                "{\"colour\":\"red\"}",
                "\u0000"
            })
    void aManifestThatIsNone(String manifest) {
        refused(files.put(PackNames.MANIFEST, Format1TestPack.bytes(manifest)).archive(), "manifest.json is not one");
    }

    @Test
    void aManifestThatIsDeeplyNestedOrNotUtf8() {
        refused(
                files.put(PackNames.MANIFEST, Format1TestPack.bytes("[".repeat(60_000)))
                        .archive(),
                "manifest.json is not one");
        refused(
                files.put(PackNames.MANIFEST, new byte[] {'{', '"', (byte) 0xC3, '(', '"'})
                        .archive(),
                "manifest.json");
    }

    @Test
    void daysThatNoCalendarOfOursHas() {
        for (String day : List.of("+999999999-12-31", "-999999999-01-01", "2022-02-30", "soon")) {
            Format1Files period =
                    RECORD.ofDay().replace(PackNames.MANIFEST, "\"" + Format1TestPack.DAY + "\"", "\"" + day + "\"");
            refused(period.archive(), "manifest.json is not one");
        }
    }

    @Test
    void aFormatOfTheFuture() {
        files.replace(PackNames.MANIFEST, "\"format\":1", "\"format\":2");
        refused(files.archive(), "of format 2, not of 1");
    }

    @Test
    void linesThatAreNoEntries() {
        for (String line : List.of(
                "",
                "{}",
                "\"",
                "{\"leaf\":",
                "{\"leaf\":{\"actor\":\"\\",
                "{\"leaf\":{\"actor\":\"x\"}}",
                "\u0000\uFFFF",
                "{\"leaf\":{\"actor\":\"" + "x".repeat(600_000))) {
            Verdict verdict = RECORD.ofWorkstream()
                    .lines(lines -> {
                        lines.add(2, line);
                        return lines;
                    })
                    .withAManifestThatAgrees()
                    .verdict(RECORD.signer.verifier());
            assertThat(told(verdict)).contains("line 3 is not");
        }
    }

    @Test
    void aLineThatIsLongerThanAnyIs() {
        byte[] endless = new byte[PackFiles.LONGEST + 1];
        new java.util.Random(1).nextBytes(endless);
        for (int i = 0; i < endless.length; i++) if (endless[i] == '\n') endless[i] = 'x';
        refused(
                files.put(PackNames.ENTRIES, endless).archive(),
                "a line of entries.jsonl is longer than any valid line");
    }

    @Test
    void anEscapeForTheTerminalIsNotShown() {
        files.lines(lines -> {
            lines.set(0, lines.get(0).replace("event-1", "\u001b[2J\u202Eevent"));
            return lines;
        });
        String told = told(files.withAManifestThatAgrees().verdict(null));
        assertThat(told).isNotEmpty().matches("[ -~\n]*");
    }

    @Test
    void aCheckpointOfThousandsOfLines() {
        files.put(PackNames.CHECKPOINT, Format1TestPack.bytes("a\n".repeat(500_000) + "\n\u2014 a AAAAAAAA\n"));
        assertThat(told(files.withAManifestThatAgrees().verdict(null))).contains("it is not a signed checkpoint");
        files.put(
                PackNames.CHECKPOINT,
                Format1TestPack.bytes("a\n1\n" + RECORD.note().text().split("\n")[2] + "\n" + "a\n".repeat(500_000)
                        + "\n\u2014 a AAAAAAAA\n"));
        assertThat(told(files.withAManifestThatAgrees().verdict(null))).contains("none of the keys in the pack");
    }

    private static String told(Verdict verdict) {
        return verdict.checks().stream()
                .flatMap(check -> check.faults().stream())
                .collect(Collectors.joining("\n"));
    }

    private static void refused(byte[] archive, String why) {
        assertThatThrownBy(() -> Format1Files.verdict(archive, new Trust(Optional.empty(), List.of())))
                .isInstanceOf(NotAPack.class)
                .hasMessageContaining(why);
    }
}
