package org.daybook.command.meeting.paper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.shared.meeting.paper.AgendaSentOut;
import org.daybook.shared.meeting.paper.DocumentTabled;
import org.daybook.shared.meeting.paper.PaperEvent;
import org.daybook.shared.meeting.paper.PaperTabled;
import org.daybook.shared.meeting.paper.PaperWithdrawn;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamId;

/** The papers of a meeting in the order of their numbers, those that were withdrawn included. */
public record PapersState(List<TabledPaper> papers) {

    public PapersState {
        papers = List.copyOf(papers);
    }

    public static PapersState none() {
        return new PapersState(List.of());
    }

    /** Whether the update lies before the meeting. */
    public boolean hasTabled(WorkstreamId workstream, int number) {
        return papers.stream().anyMatch(paper -> paper.is(workstream, number));
    }

    Optional<TabledPaper> find(LocalId id) {
        return papers.stream().filter(paper -> paper.paper().equals(id)).findFirst();
    }

    /** The number after the last. */
    int nextOrdinal() {
        return papers.size() + 1;
    }

    /** Counts as numbers do. */
    LocalId nextId() {
        int number = nextOrdinal();
        while (find(new LocalId("p" + number)).isPresent()) number++;
        return new LocalId("p" + number);
    }

    /** Those that were not withdrawn. */
    List<LocalId> ids() {
        return papers.stream()
                .filter(paper -> !paper.withdrawn())
                .map(TabledPaper::paper)
                .toList();
    }

    /** After one of their events. */
    public PapersState after(PaperEvent event) {
        return switch (event) {
            case PaperTabled e ->
                with(new TabledPaper(
                        e.paper() == null ? nextId() : e.paper(),
                        e.workstream(),
                        e.update().number(),
                        false));
            case DocumentTabled e -> with(new TabledPaper(e.paper(), null, null, false));
            case PaperWithdrawn e ->
                new PapersState(papers.stream()
                        .map(paper -> paper.paper().equals(e.paper()) ? paper.asWithdrawn() : paper)
                        .toList());
            case AgendaSentOut e -> this;
        };
    }

    private PapersState with(TabledPaper paper) {
        return new PapersState(Stream.concat(papers.stream(), Stream.of(paper)).toList());
    }
}
