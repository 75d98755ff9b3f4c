package org.daybook.shared.evidence.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.shared.evidence.pack.Manifest;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackPart;
import org.daybook.shared.evidence.pack.PackReadme;
import org.daybook.shared.evidence.pack.PartKind;

/** Checks that every part has a known kind, a name of that kind, and the content that the manifest states. */
final class PartsCheck {

    private static final List<PartKind> ALWAYS =
            List.of(PartKind.README, PartKind.CHECKPOINT, PartKind.KEYS, PartKind.ENTRIES);
    private static final List<PartKind> MAY_BE_MANY = List.of(PartKind.FROZEN_TEXT, PartKind.TILE, PartKind.PROOF);

    private final PackFiles pack;
    private final Manifest manifest;
    private final Map<String, String> digests;
    private final Check check;

    /** @param digests of files that have been read already, by name */
    PartsCheck(PackFiles pack, Manifest manifest, Map<String, String> digests) {
        this.pack = pack;
        this.manifest = manifest;
        this.digests = digests;
        this.check = new Check("Every part is of a known kind, and is as the manifest says ("
                + manifest.parts().size() + ")");
    }

    Check run() {
        manifest.parts().forEach(this::kind);
        for (PartKind kind : PartKind.values()) count(kind);
        manifest.parts().parallelStream()
                .filter(part -> !digest(part).equals(part.sha256()))
                .map(part -> part.name() + " is not as the manifest says")
                .toList()
                .forEach(check::fault);
        manifest.part(PartKind.README)
                .filter(readme -> !PackReadme.isKnown(readme.sha256()))
                .ifPresent(readme -> check.fault(readme.name() + " is not one that Daybook puts into packs"));
        return check;
    }

    private void kind(PackPart part) {
        Optional<PartKind> kind = PartKind.of(part.kind());
        boolean named = kind.map(known -> known.mayBeNamed(part.name()))
                .orElseGet(() -> List.of(PartKind.values()).stream().noneMatch(known -> known.mayBeNamed(part.name())));
        if (!named) check.fault("no part of kind " + part.kind() + " is named " + part.name());
        if (kind.isPresent() && !part.required()) check.fault(part.name() + " is marked optional, but is not");
        if (kind.isPresent()) return;
        if (part.required()) {
            check.fault(part.name() + " is of the kind " + part.kind()
                    + ", which this version does not know: check the pack with a newer one");
        } else {
            check.note(part.name() + " is of the kind " + part.kind()
                    + ", which this version does not know; it is as the manifest says, but nothing else was checked");
        }
    }

    private void count(PartKind kind) {
        long count = manifest.parts().stream()
                .filter(part -> part.kind().equals(kind.written()))
                .count();
        if (count == 0 && ALWAYS.contains(kind)) check.fault("it has no part of the kind " + kind.written());
        if (count > 1 && !MAY_BE_MANY.contains(kind)) {
            check.fault("it has more than one part of the kind " + kind.written());
        }
    }

    private String digest(PackPart part) {
        String known = digests.get(part.name());
        return known == null ? pack.digest(part.name()).sha256() : known;
    }
}
