package org.daybook.shared.meeting.paper;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.Text;

/** The facts that events assert about the papers of a meeting, and about what was sent out. */
public final class PaperFacts {

    /** Keyed by the id of the paper; of one without an id, by workstream and number of the update. */
    public static final Attribute<Paper> PAPER = Attribute.single(
            Concept.MEETING,
            "paper",
            Paper.class,
            AttributeWords.of("Paper", (Paper p) -> inWords(p)).titledBy(thread -> Optional.of("Meeting: paper")));

    /** Keyed by the id of the paper. */
    public static final Attribute<Document> DOCUMENT = Attribute.single(
            Concept.MEETING,
            "document",
            Document.class,
            AttributeWords.of("Paper", (Document d) -> FactWording.joined(", late: ", d.title(), d.late()))
                    .titledBy(thread -> Optional.of("Meeting: paper")));

    /** Keyed by the id of the paper: why it was withdrawn. */
    public static final Attribute<Text> WITHDRAWN = Attribute.single(
            Concept.MEETING,
            "paperWithdrawn",
            Text.class,
            AttributeWords.<Text>of("Paper withdrawn").titledBy(thread -> Optional.of("Meeting: paper withdrawn")));

    /** Keyed by the number of the issue. */
    public static final Attribute<AgendaIssue> ISSUE = Attribute.single(
            Concept.MEETING,
            "agendaIssue",
            AgendaIssue.class,
            AttributeWords.of("Sent out", (AgendaIssue i) -> inWords(i))
                    .titledBy(thread -> Optional.of("Meeting: agenda and papers sent out")));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(PAPER, DOCUMENT, WITHDRAWN, ISSUE);

    private static final String MEETING = "";

    private PaperFacts() {}

    public static List<Assertion> of(PaperEvent event) {
        return switch (event) {
            case PaperTabled e -> List.of(Assertion.of(PAPER, MEETING, key(e), e.asPaper()));
            case DocumentTabled e ->
                List.of(Assertion.of(
                        DOCUMENT,
                        MEETING,
                        e.paper().value(),
                        new Document(e.paper(), e.ordinal(), e.title(), e.link(), e.item(), e.late())));
            case PaperWithdrawn e ->
                List.of(Assertion.of(WITHDRAWN, MEETING, e.paper().value(), e.reason()));
            case AgendaSentOut e ->
                List.of(Assertion.of(
                        ISSUE,
                        MEETING,
                        e.issue().toString(),
                        new AgendaIssue(e.issue(), e.sentOn(), e.order(), e.papers())));
        };
    }

    private static String key(PaperTabled e) {
        return e.paper() == null
                ? e.workstream() + "/" + e.update().number()
                : e.paper().value();
    }

    private static String inWords(Paper paper) {
        String named = "Update " + paper.update().number() + " of workstream " + paper.workstream();
        return FactWording.joined(", late: ", named, paper.late());
    }

    private static String inWords(AgendaIssue issue) {
        String what = issue.issue() == 1 ? "Agenda" : "Supplement " + (issue.issue() - 1);
        return what + " on " + DayInWords.of(issue.sentOn());
    }
}
