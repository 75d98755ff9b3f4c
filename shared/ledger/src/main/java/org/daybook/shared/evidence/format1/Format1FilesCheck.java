package org.daybook.shared.evidence.format1;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.daybook.shared.evidence.check.Check;
import org.daybook.shared.evidence.pack.FileDigest;
import org.daybook.shared.evidence.pack.PackNames;

/** Checks that the archive has exactly the files that the manifest names, with that content. */
final class Format1FilesCheck {

    private final Format1Archive pack;
    private final Format1Manifest manifest;
    private final Check check;

    Format1FilesCheck(Format1Archive pack, Format1Manifest manifest) {
        this.pack = pack;
        this.manifest = manifest;
        this.check = new Check("Every file is present and as the manifest says ("
                + manifest.files().size() + ")");
    }

    /** @param entries what was found of {@code entries.jsonl}, which is read only once */
    Check run(FileDigest entries) {
        Set<String> named = new HashSet<>(Set.of(PackNames.MANIFEST));
        for (Format1File file : manifest.files()) {
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

    private Optional<String> fault(Format1File said, FileDigest entries) {
        if (!pack.names().contains(said.name())) return Optional.of(said.name() + " is missing");
        FileDigest found = said.name().equals(PackNames.ENTRIES) ? entries : pack.digest(said.name());
        return said.digest().equals(found)
                ? Optional.empty()
                : Optional.of(said.name() + " is not as the manifest says");
    }
}
