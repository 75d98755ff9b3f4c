package org.daybook.shared.board.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Post;

/** The facts that each event asserts about the seats of a board: who sits there, on which terms, and that a seat was given up. */
public final class SeatFacts {

    public static final Attribute<Membership> MEMBERS = Attribute.single(
            Concept.BOARD,
            "members",
            Membership.class,
            AttributeWords.of("Members", m -> FactWording.list(m.members())));
    /** Keyed by the id of the seat, as are those that follow. */
    public static final Attribute<SeatHolder> HOLDER = Attribute.single(
            Concept.BOARD,
            "seatHolder",
            SeatHolder.class,
            AttributeWords.of("Seat", (SeatHolder holder) -> holder.post().value())
                    .titledBy(thread -> Optional.of("Board: seat")));

    public static final Attribute<SeatTerms> TERMS = Attribute.single(
            Concept.BOARD,
            "seatTerms",
            SeatTerms.class,
            AttributeWords.of("Terms of the seat", (SeatTerms terms) -> words(terms))
                    .titledBy(thread -> Optional.of("Board: terms of a seat")));
    public static final Attribute<SeatRelease> RELEASE = Attribute.single(
            Concept.BOARD,
            "seatRelease",
            SeatRelease.class,
            AttributeWords.of("Seat given up", (SeatRelease release) -> words(release))
                    .titledBy(thread -> Optional.of("Board: seat given up")));

    public static final List<Attribute<?>> ATTRIBUTES = List.of(MEMBERS, HOLDER, TERMS, RELEASE);

    private static final String ITSELF = "";

    private SeatFacts() {}

    private static Assertion members(List<Post> members) {
        return Assertion.of(MEMBERS, ITSELF, new Membership(members));
    }

    public static List<Assertion> established(List<Post> members, List<FoundingSeat> seats) {
        List<Assertion> said = new ArrayList<>(List.of(members(members)));
        for (FoundingSeat seat : seats) {
            said.add(holder(seat.seat(), seat.holder()));
            said.add(terms(seat.seat(), seat.terms()));
        }
        return said;
    }

    public static List<Assertion> of(MemberSeated e) {
        List<Assertion> said = new ArrayList<>();
        if (e.changesPlainMembers()) said.add(members(e.members()));
        if (e.seat() == null) return said;
        said.add(holder(e.seat(), new SeatHolder(e.post(), e.account())));
        said.add(terms(e.seat(), e.terms()));
        return said;
    }

    public static List<Assertion> of(SeatChanged e) {
        return List.of(terms(e.seat(), e.terms()));
    }

    public static List<Assertion> of(SeatHandedOver e) {
        return List.of(holder(e.seat(), new SeatHolder(e.post(), e.account())));
    }

    public static List<Assertion> of(MemberReleased e) {
        if (e.seat() == null) return List.of(members(e.members()));
        return List.of(Assertion.of(RELEASE, ITSELF, e.seat().value(), new SeatRelease(e.reason())));
    }

    private static Assertion holder(LocalId seat, SeatHolder holder) {
        return Assertion.of(HOLDER, ITSELF, seat.value(), holder);
    }

    private static Assertion terms(LocalId seat, SeatTerms terms) {
        return Assertion.of(TERMS, ITSELF, seat.value(), terms);
    }

    private static String words(SeatRelease release) {
        return release.reason() == null ? "yes" : release.reason().value();
    }

    /** "deputy chair, from 1 May 2026 until 30 April 2027". */
    private static String words(SeatTerms terms) {
        String capacity = terms.capacity().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String acting = terms.actsUp() ? "acting " + capacity : capacity;
        String from = terms.from() == null ? "" : ", from " + DayInWords.of(terms.from());
        return acting + from + (terms.until() == null ? "" : ", until " + DayInWords.of(terms.until()));
    }
}
