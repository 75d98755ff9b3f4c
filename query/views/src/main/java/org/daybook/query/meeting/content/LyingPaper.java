package org.daybook.query.meeting.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.shared.fact.Fact;
import org.daybook.shared.fact.ThingFacts;
import org.daybook.shared.meeting.document.MinutesDocument;
import org.daybook.shared.meeting.paper.Document;
import org.daybook.shared.meeting.paper.Paper;
import org.daybook.shared.meeting.paper.PaperFacts;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamId;

/**
 * A paper that lies or lay before a meeting, with its number.
 *
 * @param paper its id in the meeting
 * @param withdrawn why it was withdrawn; absent otherwise
 */
public record LyingPaper(LocalId paper, int ordinal, Fact tabled, Text withdrawn) {

    /** In the order of their numbers. Those tabled before papers had numbers have the first. */
    public static List<LyingPaper> of(ThingFacts meeting) {
        List<Fact> facts = Stream.of(PaperFacts.PAPER, PaperFacts.DOCUMENT)
                .flatMap(attribute -> meeting.keyed(attribute).stream())
                .sorted(Comparator.comparing(fact -> fact.stamp().position()))
                .toList();
        Map<String, Text> withdrawn = MinutesDocument.keyed(meeting, PaperFacts.WITHDRAWN);
        List<LyingPaper> papers = new ArrayList<>();
        for (Fact fact : facts) {
            int ordinal = Optional.ofNullable(ordinal(fact)).orElse(papers.size() + 1);
            LocalId id = Optional.ofNullable(id(fact)).orElse(new LocalId("p" + ordinal));
            papers.add(new LyingPaper(id, ordinal, fact, withdrawn.get(id.value())));
        }
        return papers;
    }

    /** The update that it is; empty of a document. */
    public Optional<Paper> update() {
        return isUpdate(tabled) ? Optional.of(tabled.as(PaperFacts.PAPER)) : Optional.empty();
    }

    /** Whether it is a document, or an update of one of those workstreams. */
    public boolean isOf(Predicate<UUID> workstreams) {
        return update().map(Paper::workstream)
                .map(WorkstreamId::value)
                .filter(workstreams.negate())
                .isEmpty();
    }

    /** The document that it is; empty of an update. */
    Optional<Document> document() {
        return isUpdate(tabled) ? Optional.empty() : Optional.of(tabled.as(PaperFacts.DOCUMENT));
    }

    /** The agenda item that it belongs to; null where it belongs to none. */
    LocalId item() {
        return update().map(Paper::item)
                .or(() -> document().map(Document::item))
                .orElse(null);
    }

    private static Integer ordinal(Fact fact) {
        return isUpdate(fact)
                ? fact.as(PaperFacts.PAPER).ordinal()
                : fact.as(PaperFacts.DOCUMENT).ordinal();
    }

    private static LocalId id(Fact fact) {
        return isUpdate(fact)
                ? fact.as(PaperFacts.PAPER).paper()
                : fact.as(PaperFacts.DOCUMENT).paper();
    }

    private static boolean isUpdate(Fact fact) {
        return fact.thread().attribute() == PaperFacts.PAPER;
    }
}
