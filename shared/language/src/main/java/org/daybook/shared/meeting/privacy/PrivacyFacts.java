package org.daybook.shared.meeting.privacy;

import java.util.List;
import java.util.Optional;
import org.daybook.shared.fact.Assertion;
import org.daybook.shared.fact.Attribute;
import org.daybook.shared.fact.AttributeWords;
import org.daybook.shared.fact.Concept;
import org.daybook.shared.fact.FactWording;
import org.daybook.shared.meeting.privacy.reader.AskedAttendee;
import org.daybook.shared.meeting.privacy.reader.ReaderAdmitted;
import org.daybook.shared.meeting.privacy.reader.ReaderExcluded;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Text;
import org.jspecify.annotations.Nullable;

/** The facts that events assert about the private items of a meeting. */
public final class PrivacyFacts {

    /** Keyed by item, or by {@link MeetingPrivacy#WHOLE}. */
    public static final Attribute<ItemPrivacy> PRIVACY = Attribute.single(
            Concept.MEETING,
            "privacy",
            ItemPrivacy.class,
            AttributeWords.of("Private", ItemPrivacy::inWords)
                    .titledBy(thread -> Optional.of("Meeting: private item")));

    /** Keyed by item: what was published of it. */
    public static final Attribute<Text> OUTCOME = Attribute.single(
            Concept.MEETING,
            "publishedOutcome",
            Text.class,
            AttributeWords.<Text>of("Published").titledBy(thread -> Optional.of("Meeting: outcome of a private item")));

    /** Keyed by item and account. */
    public static final Attribute<AskedAttendee> ADMISSION = Attribute.single(
            Concept.MEETING,
            "admission",
            AskedAttendee.class,
            AttributeWords.of("Asked to attend a private item", (AskedAttendee a) -> inWords(a))
                    .titledBy(thread -> Optional.of("Meeting: asked to attend a private item")));

    public static final Attribute<FrozenPrivateMinutes> FROZEN = Attribute.single(
            Concept.MEETING, "frozenPrivateMinutes", FrozenPrivateMinutes.class, AttributeWords.hidden());

    public static final List<Attribute<?>> ATTRIBUTES = List.of(PRIVACY, OUTCOME, ADMISSION, FROZEN);

    private static final String MEETING = "";

    private PrivacyFacts() {}

    public static List<Assertion> of(PrivacyEvent event) {
        return switch (event) {
            case ItemExempted e ->
                List.of(Assertion.of(PRIVACY, MEETING, key(e.item()), new ItemPrivacy(e.exemption(), null)));
            case ItemReleased e ->
                List.of(Assertion.of(PRIVACY, MEETING, key(e.item()), new ItemPrivacy(null, e.reason())));
            case ReaderAdmitted e ->
                List.of(Assertion.of(
                        ADMISSION,
                        MEETING,
                        e.item() + "/" + e.account(),
                        new AskedAttendee(e.item(), e.account(), e.post())));
            case ReaderExcluded e ->
                List.of(Assertion.of(
                        ADMISSION,
                        MEETING,
                        e.item() + "/" + e.account(),
                        new AskedAttendee(e.item(), e.account(), null)));
            case OutcomePublished e ->
                List.of(Assertion.of(OUTCOME, MEETING, e.item().value(), e.outcome()));
            case PrivateMinutesFrozen e ->
                List.of(Assertion.of(
                        FROZEN, MEETING, new FrozenPrivateMinutes(e.frozen(), e.digest(), e.digestSalt())));
        };
    }

    private static String key(@Nullable LocalId item) {
        return item == null ? MeetingPrivacy.WHOLE : item.value();
    }

    private static String inWords(AskedAttendee admission) {
        return admission.post() == null ? "No longer" : FactWording.of(admission.post());
    }
}
