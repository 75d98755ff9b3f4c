package org.daybook.shared.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in a pack of format 2 can be changed, put in or left out, be it within its files, around them or between them. */
class EveryByteIsBoundTest {

    private static final EvidenceRecord RECORD = new EvidenceRecord(5);
    private static final byte[] PACK = TestPack.ofWorkstream(RECORD).archive();

    /** In the profile {@code long}, which CI runs, each byte is tried; by default one of five, from a start drawn by lot. */
    private static final int STEP = "long".equals(System.getProperty("daybook.tests")) ? 1 : 5;

    private static final int START = ThreadLocalRandom.current().nextInt(STEP);

    @TempDir
    private Path folder;

    /** For somebody who has not even the key. */
    private boolean holds(byte[] archive) {
        Path file = folder.resolve("pack.zip");
        try {
            Files.write(file, archive);
            return Verification.of(file, new Trust(Optional.empty(), List.of())).holds();
        } catch (NotAPack e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thePackAsItWasMadeHolds() {
        assertThat(TestPack.faults(TestPack.verdict(PACK, RECORD.signer.verifier())))
                .isEmpty();
        assertThat(holds(PACK)).isTrue();
    }

    @Test
    void noByteCanBeChanged() {
        List<Integer> unseen = new ArrayList<>();
        for (int i = START; i < PACK.length; i += STEP) {
            byte[] altered = PACK.clone();
            altered[i] ^= (byte) (1 << (i % 8));
            if (holds(altered)) unseen.add(i);
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void noByteCanBePutInOrLeftOut() {
        List<Integer> unseen = new ArrayList<>();
        for (int i = 3 * START; i < PACK.length; i += 3 * STEP) {
            byte[] longer = new byte[PACK.length + 1];
            System.arraycopy(PACK, 0, longer, 0, i);
            longer[i] = PACK[i];
            System.arraycopy(PACK, i, longer, i + 1, PACK.length - i);
            byte[] shorter = Arrays.copyOf(PACK, PACK.length - 1);
            System.arraycopy(PACK, i + 1, shorter, i, PACK.length - i - 1);
            if (holds(longer) || holds(shorter)) unseen.add(i);
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void nothingCanStandBeforeOrAfterTheArchive() {
        byte[] comment = PACK.clone();
        comment[comment.length - 2] = 5;
        for (byte[] altered : List.of(
                joined("#!/bin/sh\n".getBytes(StandardCharsets.US_ASCII), PACK),
                joined(PACK, new byte[1]),
                joined(comment, "hello".getBytes(StandardCharsets.US_ASCII)),
                joined(PACK, PACK),
                joined(PACK, end()))) {
            assertThat(holds(altered)).isFalse();
        }
    }

    /** A second directory behind the first: whoever reads from the end sees that one. */
    @Test
    void thereIsOneDirectoryAlone() {
        String text = new String(PACK, StandardCharsets.ISO_8859_1);
        int directory = text.indexOf("PK\1\2");
        byte[] again = joined(PACK, Arrays.copyOfRange(PACK, directory, PACK.length));
        assertThat(holds(again)).isFalse();
        byte[] between = joined(Arrays.copyOf(PACK, directory), Arrays.copyOfRange(PACK, directory, PACK.length - 22));
        assertThat(holds(joined(between, Arrays.copyOfRange(PACK, directory, PACK.length))))
                .isFalse();
    }

    private static byte[] end() {
        return Arrays.copyOfRange(PACK, PACK.length - 22, PACK.length);
    }

    @Test
    void aPackThatWasPackedAgainIsRefusedWithTheReason() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(PACK));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                in.transferTo(zip);
            }
        }
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> TestPack.verdict(out.toByteArray(), null))
                .isInstanceOf(NotAPack.class)
                .hasMessageContaining("packed again", "Ask for the archive as it was made");
    }

    @Test
    void noLineOfTheManifestCanBeChangedLeftOutOrSwappedWithAnother() {
        TestPack pack = TestPack.ofWorkstream(RECORD);
        String note = new String(manifest(), StandardCharsets.UTF_8);
        List<String> lines = List.of(note.split("\n", -1));
        for (int i = 0; i < lines.size() - 1; i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            List<String> changed = new ArrayList<>(lines);
            changed.set(i, lines.get(i) + "0");
            List<String> twice = new ArrayList<>(lines);
            twice.add(i, lines.get(i));
            for (List<String> altered : List.of(without, changed, twice)) {
                assertThat(holds(pack.archive(String.join("\n", altered))))
                        .as(String.join("\n", altered))
                        .isFalse();
            }
        }
    }

    private static byte[] manifest() {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(PACK))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(PackNames.SIGNED_MANIFEST)) return in.readAllBytes();
            }
            throw new IllegalStateException("No manifest");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
