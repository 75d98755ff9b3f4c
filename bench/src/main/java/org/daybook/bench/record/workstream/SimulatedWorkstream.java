package org.daybook.bench.record.workstream;

import java.time.LocalDate;
import java.util.List;
import org.daybook.bench.record.Chance;
import org.daybook.bench.record.Charter;
import org.daybook.bench.record.Party;
import org.daybook.bench.record.Prose;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;

/** The workstream as a whole: its name, who owns it, how it is marked, and whether it takes entries. */
public final class SimulatedWorkstream {

    private final Chance chance;
    private final Prose wording;
    private final Charter charter;
    private final List<Party> owners;
    private final String kind;
    private Name name;
    private Party owner;
    private Marking marking;
    private boolean closed;

    /** @param number of the workstream, by which its name differs from others */
    SimulatedWorkstream(Chance chance, Prose wording, Charter charter, List<Party> owners, int number) {
        this.chance = chance;
        this.wording = wording;
        this.charter = charter;
        this.owners = owners;
        this.kind = "Workstream %03d, version".formatted(number + 1);
        this.owner = chance.of(owners);
    }

    public Name name() {
        return name;
    }

    public Party owner() {
        return owner;
    }

    public Charter charter() {
        return charter;
    }

    public boolean closed() {
        return closed;
    }

    public DraftedEntry opened(LocalDate on) {
        name = wording.name(kind);
        return new DraftedEntry(new WorkstreamOpened(charter.id(), name, null), on);
    }

    public DraftedEntry assigned(LocalDate today) {
        owner = chance.of(owners.stream().filter(o -> !o.equals(owner)).toList());
        return new DraftedEntry(new OwnerAssigned(owner.post(), owner.account()), today);
    }

    public DraftedEntry renamed(LocalDate today) {
        name = wording.name(kind);
        return new DraftedEntry(new WorkstreamRenamed(name), today);
    }

    public DraftedEntry marked(LocalDate today) {
        marking = chance.of(
                List.of(Marking.values()).stream().filter(m -> m != marking).toList());
        return new DraftedEntry(new WorkstreamMarked(marking), today);
    }

    public DraftedEntry closed(LocalDate today) {
        closed = true;
        return new DraftedEntry(new WorkstreamClosed(wording.sentence()), today);
    }

    DraftedEntry reopened(LocalDate today) {
        closed = false;
        return new DraftedEntry(new WorkstreamReopened(wording.sentence()), today);
    }
}
