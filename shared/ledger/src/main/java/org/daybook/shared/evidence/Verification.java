package org.daybook.shared.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.check.Format2Verification;
import org.daybook.shared.evidence.check.Trust;
import org.daybook.shared.evidence.check.Verdict;
import org.daybook.shared.evidence.format1.Format1Verification;
import org.daybook.shared.evidence.pack.NotAPack;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;

/** Checks a pack of either format, using only its file and what the caller knows from other sources. */
public final class Verification {

    private Verification() {}

    /** @throws NotAPack if what the file holds is no pack that could be checked */
    public static Verdict of(Path file, Trust trust) {
        Verdict verdict = signedManifest(file)
                .map(manifest -> Format2Verification.of(file, manifest, trust))
                .orElseGet(() -> Format1Verification.of(file, trust));
        return trust.oldestFormat() > 1 ? verdict.with(newEnough(verdict, trust.oldestFormat())) : verdict;
    }

    private static Check newEnough(Verdict verdict, int oldest) {
        Check check = new Check("The pack is of format " + oldest + " or a newer one, as you asked");
        int format = verdict.claim().format();
        if (format < oldest) check.fault("it is of format " + format + ": ask for a new pack");
        return check;
    }

    /** The manifest of format 2, which is believed only once every byte of the archive is where it has to be by it. */
    private static Optional<byte[]> signedManifest(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            ZipEntry manifest = zip.getEntry(PackNames.SIGNED_MANIFEST);
            if (manifest == null || zip.getEntry(PackNames.MANIFEST) != null) return Optional.empty();
            try (InputStream in = zip.getInputStream(manifest)) {
                byte[] bytes = in.readNBytes(PackFiles.LONGEST);
                if (in.read() >= 0) throw new NotAPack("its manifest is longer than any valid manifest");
                return Optional.of(bytes);
            }
        } catch (IOException | IllegalArgumentException e) {
            // That class determines whether it is a pack of format 1, or why not.
            return Optional.empty();
        }
    }
}
