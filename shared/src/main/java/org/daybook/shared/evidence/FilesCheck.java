package org.daybook.shared.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Whether the archive has every file that the manifest names, as it names it, and no other. */
final class FilesCheck {

    private final Pack pack;
    private final Manifest manifest;
    private final Check check;

    FilesCheck(Pack pack, Manifest manifest) {
        this.pack = pack;
        this.manifest = manifest;
        this.check = new Check("Every file is there, and is as the manifest says ("
                + manifest.files().size() + ")");
    }

    /** @param entries what was found of {@code entries.jsonl}, which is read only once */
    Check run(PackedFile entries) {
        Set<String> named = new HashSet<>(Set.of(PackNames.MANIFEST));
        for (PackedFile file : manifest.files()) {
            if (!named.add(file.name())) check.fault(file.name() + " is named twice in the manifest");
        }
        pack.names().stream()
                .filter(name -> !named.contains(name))
                .forEach(name -> check.fault(name + " is not in the manifest"));
        manifest.files().parallelStream()
                .flatMap(file -> fault(file, entries).stream())
                .toList()
                .forEach(check::fault);
        return check;
    }

    private Optional<String> fault(PackedFile said, PackedFile entries) {
        if (!pack.names().contains(said.name())) return Optional.of(said.name() + " is missing");
        PackedFile found = said.name().equals(PackNames.ENTRIES) ? entries : found(said.name());
        return said.equals(found) ? Optional.empty() : Optional.of(said.name() + " is not as the manifest says");
    }

    private PackedFile found(String name) {
        MessageDigest digest = Sha256.make();
        try (InputStream in = new DigestInputStream(pack.open(name), digest)) {
            long bytes = in.transferTo(OutputStream.nullOutputStream());
            return new PackedFile(name, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new NotAPack(name + " cannot be unpacked");
        }
    }
}
