package org.daybook.shared.board;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.shared.board.attachment.AttachmentFacts;
import org.daybook.shared.board.attachment.BoardAttached;
import org.daybook.shared.board.attachment.BoardDetached;
import org.daybook.shared.board.delegation.DelegationEnded;
import org.daybook.shared.board.delegation.DelegationFacts;
import org.daybook.shared.board.delegation.PowerDelegated;
import org.daybook.shared.board.member.MemberReleased;
import org.daybook.shared.board.member.MemberSeated;
import org.daybook.shared.board.member.SeatChanged;
import org.daybook.shared.board.member.SeatFacts;
import org.daybook.shared.board.member.SeatHandedOver;
import org.daybook.shared.board.procedure.DeadlinesSet;
import org.daybook.shared.board.procedure.MinuteNumberingSet;
import org.daybook.shared.board.procedure.MinuteNumbersReserved;
import org.daybook.shared.board.procedure.ProcedureFacts;
import org.daybook.shared.board.procedure.QuorumSet;
import org.daybook.shared.board.procedure.StandingItemsSet;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.Condition;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;

/** The facts that each event asserts about a board. */
public final class BoardFacts {

    public static final Attribute<Name> NAME =
            Attribute.single(Concept.BOARD, "name", Name.class, AttributeWords.of("Name"));
    public static final Attribute<Text> TERMS =
            Attribute.single(Concept.BOARD, "terms", Text.class, AttributeWords.of("Terms of reference"));
    public static final Attribute<Name> CADENCE =
            Attribute.single(Concept.BOARD, "cadence", Name.class, AttributeWords.of("Cadence"));
    public static final Attribute<Condition> STATE = Attribute.state(Concept.BOARD);

    public static final List<Attribute<?>> ATTRIBUTES = Stream.of(
                    AttachmentFacts.ATTRIBUTES,
                    List.of(NAME, TERMS, CADENCE),
                    SeatFacts.ATTRIBUTES,
                    ProcedureFacts.ATTRIBUTES,
                    DelegationFacts.ATTRIBUTES,
                    List.of(STATE))
            .<Attribute<?>>flatMap(List::stream)
            .toList();

    private static final String ITSELF = "";

    private BoardFacts() {}

    public static List<Assertion> of(BoardEvent event) {
        return switch (event) {
            case BoardEstablished e -> ofEstablishment(e);
            case BoardRenamed e -> List.of(Assertion.of(NAME, ITSELF, e.name()));
            case TermsOfReferenceSet e -> List.of(Assertion.of(TERMS, ITSELF, e.termsOfReference()));
            case CadenceSet e ->
                Assertion.and(
                        List.of(Assertion.of(CADENCE, ITSELF, e.cadence())), ProcedureFacts.RHYTHM, ITSELF, e.rhythm());
            case QuorumSet e -> ProcedureFacts.of(e);
            case StandingItemsSet e -> ProcedureFacts.of(e);
            case DeadlinesSet e -> ProcedureFacts.of(e);
            case MinuteNumberingSet e -> ProcedureFacts.of(e);
            case MinuteNumbersReserved e -> ProcedureFacts.of(e);
            case PowerDelegated e -> DelegationFacts.of(e);
            case DelegationEnded e -> DelegationFacts.of(e);
            case MemberSeated e -> SeatFacts.of(e);
            case SeatChanged e -> SeatFacts.of(e);
            case SeatHandedOver e -> SeatFacts.of(e);
            case MemberReleased e -> SeatFacts.of(e);
            case BoardAttached e -> AttachmentFacts.of(e);
            case BoardDetached e -> AttachmentFacts.of(e);
            case BoardDissolved e ->
                List.of(Assertion.of(STATE, ITSELF, Condition.of(BoardStatus.DISSOLVED, e.reason())));
            case BoardTextRedacted e -> List.of();
        };
    }

    private static List<Assertion> ofEstablishment(BoardEstablished e) {
        List<Assertion> said = new ArrayList<>(AttachmentFacts.established(e.programmes()));
        said.add(Assertion.of(NAME, ITSELF, e.name()));
        said.addAll(SeatFacts.established(e.members(), e.seats()));
        said.add(Assertion.of(STATE, ITSELF, Condition.of(BoardStatus.OPEN)));
        return Assertion.and(Assertion.and(said, TERMS, ITSELF, e.termsOfReference()), CADENCE, ITSELF, e.cadence());
    }
}
