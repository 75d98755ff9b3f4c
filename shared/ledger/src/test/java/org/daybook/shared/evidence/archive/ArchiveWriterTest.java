package org.daybook.shared.evidence.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written here is read by others, and is the same bytes each time. */
class ArchiveWriterTest {

    @TempDir
    private Path folder;

    private static byte[] written(Map<String, byte[]> files, int piece) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ArchiveWriter writer = new ArchiveWriter(out);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            writer.begin(file.getKey());
            byte[] content = file.getValue();
            for (int from = 0; from < content.length; from += piece) {
                writer.write(java.util.Arrays.copyOfRange(content, from, Math.min(content.length, from + piece)));
            }
            writer.close();
        }
        writer.end();
        return out.toByteArray();
    }

    private static Map<String, byte[]> filesOfAwkwardLengths() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Random random = new Random(7);
        for (int length : List.of(0, 1, 65_534, 65_535, 65_536, 131_070, 131_071, 300_000)) {
            byte[] content = new byte[length];
            random.nextBytes(content);
            files.put("of/" + length, content);
        }
        return files;
    }

    @Test
    void othersReadItFromTheBeginningAndFromTheEnd() throws IOException {
        Map<String, byte[]> files = filesOfAwkwardLengths();
        byte[] archive = written(files, 1_000);
        Map<String, byte[]> read = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                read.put(entry.getName(), in.readAllBytes());
            }
        }
        assertThat(read.keySet()).containsExactlyElementsOf(files.keySet());
        Path file = Files.write(folder.resolve("a.zip"), archive);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                assertThat(read.get(one.getKey())).isEqualTo(one.getValue());
                assertThat(zip.getInputStream(zip.getEntry(one.getKey())).readAllBytes())
                        .isEqualTo(one.getValue());
            }
        }
    }

    @Test
    void howTheContentCameInMakesNoDifference() throws IOException {
        assertThat(written(filesOfAwkwardLengths(), 1_000)).isEqualTo(written(filesOfAwkwardLengths(), 65_535));
    }

    @Test
    void itIsReadFromWhereItHasToLie() throws IOException {
        Map<String, byte[]> files = filesOfAwkwardLengths();
        Path file = Files.write(folder.resolve("a.zip"), written(files, 7_777));
        Map<String, Long> sizes = new LinkedHashMap<>();
        files.forEach((name, content) -> sizes.put(name, (long) content.length));
        List<String> faults = new ArrayList<>();
        try (ExactArchive archive = ExactArchive.open(file, sizes, faults::add)) {
            assertThat(archive.lengthDue()).isEqualTo(archive.length());
            for (String name : files.keySet()) {
                assertThat(archive.open(name).readAllBytes()).isEqualTo(files.get(name));
            }
            archive.compareDirectory();
        }
        assertThat(faults).isEmpty();
    }

    /** More than fit into the records of a plain ZIP. */
    @Test
    void thereMayBeMoreFilesThanSixteenBitsCount() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 70_000; i++) files.put("f/" + i, new byte[] {(byte) i});
        Path file = Files.write(folder.resolve("many.zip"), written(files, 1));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(70_000);
            assertThat(zip.getInputStream(zip.getEntry("f/69999")).readAllBytes())
                    .containsExactly((byte) 69_999);
        }
        Map<String, Long> sizes = new LinkedHashMap<>();
        files.keySet().forEach(name -> sizes.put(name, 1L));
        List<String> faults = new ArrayList<>();
        try (ExactArchive archive = ExactArchive.open(file, sizes, faults::add)) {
            assertThat(archive.lengthDue()).isEqualTo(archive.length());
            for (String name : files.keySet()) archive.open(name).readAllBytes();
            archive.compareDirectory();
        }
        assertThat(faults).isEmpty();
    }
}
