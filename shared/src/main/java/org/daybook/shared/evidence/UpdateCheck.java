package org.daybook.shared.evidence;

import java.util.Set;
import java.util.stream.Collectors;

/** Whether the updates are those that were submitted, byte for byte, and each has its entry. */
final class UpdateCheck extends EntryCheck {

    private final Set<String> unclaimed;

    UpdateCheck(Pack pack) {
        super("Every update is the one that its entry froze");
        unclaimed = pack.names().stream().filter(PackNames::isUpdate).collect(Collectors.toSet());
    }

    @Override
    void see(Found entry) {
        entry.update().ifPresent(update -> {
            update.file().ifPresent(unclaimed::remove);
            update.fault().ifPresent(fault -> fault(entry.where() + ": " + fault));
        });
    }

    @Override
    void end() {
        unclaimed.stream().sorted().forEach(name -> fault("no entry submitted " + name));
    }
}
