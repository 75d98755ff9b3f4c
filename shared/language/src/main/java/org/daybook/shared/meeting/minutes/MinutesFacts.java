package org.daybook.shared.meeting.minutes;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.clock.DayInWords;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.meeting.circulation.Amendment;
import org.daybook.shared.meeting.circulation.Circulation;
import org.daybook.shared.meeting.circulation.MinuteAmended;
import org.daybook.shared.meeting.circulation.MinutesCirculated;
import org.daybook.shared.meeting.document.FrozenMinutes;
import org.daybook.shared.text.Text;

/** The facts that events assert about the minutes of a meeting. */
public final class MinutesFacts {

    /** Of minutes recorded as one text. */
    public static final Attribute<Text> MINUTES =
            Attribute.single(Concept.MEETING, "minutes", Text.class, AttributeWords.of("Minutes"));

    /** Keyed by agenda item. */
    public static final Attribute<Text> NARRATIVE = Attribute.single(
            Concept.MEETING,
            "narrative",
            Text.class,
            AttributeWords.<Text>of("Minute").titledBy(thread -> Optional.of("Meeting: minute")));

    public static final Attribute<DraftOfMinutes> DRAFT = Attribute.single(
            Concept.MEETING,
            "draftMinutes",
            DraftOfMinutes.class,
            AttributeWords.of("Draft minutes", d -> "Draft " + d.draft()));

    public static final Attribute<Circulation> CIRCULATION = Attribute.single(
            Concept.MEETING,
            "circulation",
            Circulation.class,
            AttributeWords.of(
                    "Minutes circulated", c -> "Draft " + c.draft() + " on " + DayInWords.of(c.circulatedOn())));

    /** Every amendment, in the order in which they were made. */
    public static final Attribute<Amendment> AMENDMENT = Attribute.series(
            Concept.MEETING,
            "amendment",
            Amendment.class,
            AttributeWords.of("Minutes amended", a -> FactWording.joined(", asked for by ", a.reason(), a.askedBy())));

    public static final Attribute<Approval> APPROVAL = Attribute.single(
            Concept.MEETING, "approval", Approval.class, AttributeWords.of("Minutes approved", MinutesFacts::inWords));

    public static final Attribute<FrozenMinutes> FROZEN =
            Attribute.single(Concept.MEETING, "frozenMinutes", FrozenMinutes.class, AttributeWords.hidden());

    public static final List<Attribute<?>> ATTRIBUTES =
            List.of(MINUTES, NARRATIVE, DRAFT, CIRCULATION, AMENDMENT, APPROVAL, FROZEN);

    private static final String MEETING = "";

    private MinutesFacts() {}

    public static List<Assertion> of(MinutesEvent event) {
        return switch (event) {
            case MinutesRecorded e -> List.of(Assertion.of(MINUTES, MEETING, e.minutes()));
            case MinuteRecorded e ->
                List.of(Assertion.of(NARRATIVE, MEETING, e.item().value(), e.narrative()));
            case MinutesDrafted e -> List.of(Assertion.of(DRAFT, MEETING, new DraftOfMinutes(e.draft(), e.headings())));
            case MinutesCirculated e ->
                List.of(Assertion.of(
                        CIRCULATION, MEETING, new Circulation(e.draft(), e.circulatedOn(), e.commentsBy())));
            case MinuteAmended e ->
                List.of(
                        Assertion.of(NARRATIVE, MEETING, e.item().value(), e.narrative()),
                        Assertion.of(AMENDMENT, MEETING, new Amendment(e.item(), e.askedBy(), e.reason())));
            case MinutesApproved e -> ofApproval(e);
        };
    }

    private static List<Assertion> ofApproval(MinutesApproved e) {
        Approval approval = new Approval(e.atMeeting(), e.approvedOn(), e.subjectTo(), e.digest(), e.digestSalt());
        FrozenMinutes frozen = e.frozen() == null ? null : new FrozenMinutes(e.frozen());
        return Assertion.and(List.of(Assertion.of(APPROVAL, MEETING, approval)), FROZEN, MEETING, frozen);
    }

    private static String inWords(Approval approval) {
        return FactWording.joined(", subject to ", DayInWords.of(approval.approvedOn()), approval.subjectTo());
    }
}
