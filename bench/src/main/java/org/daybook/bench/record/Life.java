package org.daybook.bench.record;

import java.time.LocalDate;
import java.util.List;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;

/** The workstream as a whole: its name, who owns it, how it is marked, and whether it takes entries. */
final class Life {

    private final Chance chance;
    private final Wording wording;
    private final Charter charter;
    private final List<Party> owners;
    private final String kind;
    private Name name;
    private Party owner;
    private Marking marking;
    private boolean closed;

    /** @param number of the workstream, by which its name differs from others */
    Life(Chance chance, Wording wording, Charter charter, List<Party> owners, int number) {
        this.chance = chance;
        this.wording = wording;
        this.charter = charter;
        this.owners = owners;
        this.kind = "Workstream %03d, version".formatted(number + 1);
        this.owner = chance.of(owners);
    }

    Name name() {
        return name;
    }

    Party owner() {
        return owner;
    }

    Charter charter() {
        return charter;
    }

    boolean closed() {
        return closed;
    }

    Drafted opened(LocalDate on) {
        name = wording.name(kind);
        return new Drafted(new WorkstreamOpened(charter.id(), name, null), on);
    }

    Drafted assigned(LocalDate today) {
        owner = chance.of(owners.stream().filter(o -> !o.equals(owner)).toList());
        return new Drafted(new OwnerAssigned(owner.post(), owner.account()), today);
    }

    Drafted renamed(LocalDate today) {
        name = wording.name(kind);
        return new Drafted(new WorkstreamRenamed(name), today);
    }

    Drafted marked(LocalDate today) {
        marking = chance.of(
                List.of(Marking.values()).stream().filter(m -> m != marking).toList());
        return new Drafted(new WorkstreamMarked(marking), today);
    }

    Drafted closed(LocalDate today) {
        closed = true;
        return new Drafted(new WorkstreamClosed(wording.sentence()), today);
    }

    Drafted reopened(LocalDate today) {
        closed = false;
        return new Drafted(new WorkstreamReopened(wording.sentence()), today);
    }
}
