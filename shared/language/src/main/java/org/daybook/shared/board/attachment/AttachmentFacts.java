package org.daybook.shared.board.attachment;

import java.util.List;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.programme.ProgrammeId;

/** The facts that each event asserts about the programmes of a board. */
public final class AttachmentFacts {

    /** The programme of a board that was established for exactly one. */
    public static final Attribute<ProgrammeId> PROGRAMME =
            Attribute.single(Concept.BOARD, "programme", ProgrammeId.class, AttributeWords.of("Programme"));

    /**
     * Keyed by the id of the programme; of a programme without one the board belongs to {@link #PROGRAMME}, if it has that. Not
     * shown: a reader of the board need not know of each programme.
     */
    public static final Attribute<Attachment> ATTACHMENT =
            Attribute.single(Concept.BOARD, "attachment", Attachment.class, AttributeWords.hidden());

    public static final List<Attribute<?>> ATTRIBUTES = List.of(PROGRAMME, ATTACHMENT);

    private static final String ITSELF = "";

    private AttachmentFacts() {}

    /** Of the establishment: one programme is said as it always was. */
    public static List<Assertion> established(List<ProgrammeId> programmes) {
        return programmes.size() == 1
                ? List.of(Assertion.of(PROGRAMME, ITSELF, programmes.getFirst()))
                : programmes.stream()
                        .map(programme -> of(new Attachment(programme, AttachmentStatus.ATTACHED, null)))
                        .toList();
    }

    public static List<Assertion> of(BoardAttached e) {
        return List.of(of(new Attachment(e.programme(), AttachmentStatus.ATTACHED, e.reason())));
    }

    public static List<Assertion> of(BoardDetached e) {
        return List.of(of(new Attachment(e.programme(), AttachmentStatus.DETACHED, e.reason())));
    }

    private static Assertion of(Attachment attachment) {
        return Assertion.of(ATTACHMENT, ITSELF, attachment.programme().toString(), attachment);
    }
}
