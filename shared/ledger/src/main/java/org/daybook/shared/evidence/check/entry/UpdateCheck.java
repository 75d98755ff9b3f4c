package org.daybook.shared.evidence.check.entry;

import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.shared.evidence.check.Found;
import org.daybook.shared.evidence.pack.PackFiles;
import org.daybook.shared.evidence.pack.PackNames;

/** Checks that the updates are byte for byte those submitted, and that each has its entry. */
public final class UpdateCheck extends EntryCheck {

    private final Set<String> unclaimed;

    public UpdateCheck(PackFiles pack) {
        super("Every update is the one that its entry froze");
        unclaimed = pack.names().stream().filter(PackNames::isUpdate).collect(Collectors.toSet());
    }

    @Override
    public void see(Found entry) {
        entry.update().ifPresent(update -> {
            update.file().ifPresent(unclaimed::remove);
            update.fault().ifPresent(fault -> fault(entry.where() + ": " + fault));
        });
    }

    @Override
    public void end() {
        unclaimed.stream().sorted().forEach(name -> fault("no entry submitted " + name));
    }
}
