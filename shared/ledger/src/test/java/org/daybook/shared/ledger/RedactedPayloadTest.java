package org.daybook.shared.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.CanonicalJson;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.contract.EventContract;
import org.daybook.shared.contract.Json;
import org.daybook.shared.contract.StoredEvent;
import org.daybook.shared.meeting.agenda.AgendaRevised;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.redaction.RedactedText;
import org.daybook.shared.redaction.Redaction;
import org.daybook.shared.redaction.TextAt;
import org.daybook.shared.redaction.Wanted;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.correction.EntryCorrected;
import org.daybook.shared.workstream.correction.Replacement;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RedactedPayloadTest {

    private static final EventContract CONTRACT = EventContract.current();
    private static final RedactedText INSTEAD =
            new RedactedText(LocalDate.of(2026, 11, 22), new Name("the County Court, claim 123"));
    private static final String SHOWN = "[redacted] on 2026-11-22 on the authority of the County Court, claim 123";
    private static final String TEXT = "The complainant, \"A. Person\",\nwas interviewed";
    private static final byte[] SALT = new byte[16];

    private static ProgressRecorded progress(String text) {
        return new ProgressRecorded(new LocalId("interviews"), new Text(text), true, null, List.of());
    }

    private static Optional<RedactedPayload> redact(DaybookEvent event, Wanted wanted) {
        StoredEvent stored = CONTRACT.of(event.getClass());
        return RedactedPayload.of(stored.name(), stored.version(), CONTRACT.write(event), wanted, INSTEAD, () -> SALT);
    }

    private static DaybookEvent left(DaybookEvent event, Wanted wanted) {
        StoredEvent stored = CONTRACT.of(event.getClass());
        byte[] bytes = redact(event, wanted).orElseThrow().bytes();
        return CONTRACT.read(stored.name(), stored.version(), bytes);
    }

    @Test
    void theTextIsReplacedAndEverythingElseIsAsItWas() {
        assertThat(left(progress(TEXT), Wanted.whole(TEXT, List.of()))).isEqualTo(progress(SHOWN));
    }

    @Test
    void whatIsLeftIsWrittenAsEventsAre() {
        byte[] bytes = redact(progress(TEXT), Wanted.whole(TEXT, List.of()))
                .orElseThrow()
                .bytes();
        assertThat(bytes).isEqualTo(CONTRACT.write(progress(SHOWN)));
    }

    @Test
    void aPassageIsTakenOutOfATextWhereverItStandsInIt() {
        assertThat(left(progress("A. Person said so. So A. Person left."), Wanted.passage("A. Person", List.of())))
                .isEqualTo(progress(SHOWN + " said so. So " + SHOWN + " left."));
    }

    @Test
    void aTextThatWouldGrowTooLongGoesAsAWhole() {
        String long1 = "A. Person ".repeat(2_000).strip();
        assertThat(left(progress(long1), Wanted.passage("A. Person", List.of())))
                .isEqualTo(progress(SHOWN));
    }

    @Test
    void aWholeTextIsNotTakenOutOfALongerOne() {
        assertThat(redact(progress("Done by May"), Wanted.whole("Done", List.of())))
                .isEmpty();
    }

    @Test
    void idsAreKeptEvenWhereTheyReadLikeTheText() {
        assertThat(left(progress("interviews"), Wanted.whole("interviews", List.of())))
                .isEqualTo(progress(SHOWN));
        assertThat(left(progress("Held interviews"), Wanted.passage("interviews", List.of())))
                .isEqualTo(progress("Held " + SHOWN));
    }

    @Test
    void whatACorrectionPutsInPlaceIsRedactedToo() {
        LocalDate day = LocalDate.of(2022, 5, 1);
        EntryCorrected correction =
                new EntryCorrected(3L, new Replacement(progress(TEXT), day), new Text("A slip: " + TEXT));
        assertThat(left(correction, Wanted.whole(TEXT, List.of())))
                .isEqualTo(new EntryCorrected(3L, new Replacement(progress(SHOWN), day), new Text("A slip: " + TEXT)));
    }

    @Test
    void aFrozenSlideIsCanonicalAgainUnderADigestAndASaltOfItsOwn() {
        UpdateSubmitted update = frozen(slide(TEXT), "AAECAwQFBgcICQoLDA0ODw==");
        RedactedPayload redacted = redact(update, Wanted.whole(TEXT, List.of())).orElseThrow();
        UpdateSubmitted left = (UpdateSubmitted) left(update, Wanted.whole(TEXT, List.of()));
        assertThat(left.slide()).isEqualTo(slide(SHOWN));
        assertThat(left).isEqualTo(frozen(slide(SHOWN), Base64.getEncoder().encodeToString(SALT)));
        assertThat(redacted.updateDigest()).contains(update.digest());
        assertThat(redacted.redactedUpdateDigest()).contains(left.digest());
    }

    @Test
    void anUpdateThatFrozeOtherWordsStaysAsItIs() {
        assertThat(redact(frozen(slide("Else"), "AAECAwQFBgcICQoLDA0ODw=="), Wanted.whole(TEXT, List.of())))
                .isEmpty();
    }

    private static String slide(String text) {
        ObjectNode slide = Json.mapper().createObjectNode();
        slide.put("format", 1);
        slide.putArray("objectives").addObject().put("id", "a").put("text", text);
        return CanonicalJson.write(slide);
    }

    private static UpdateSubmitted frozen(String slide, String salt) {
        String digest = LedgerLeaf.digest(
                slide.getBytes(StandardCharsets.UTF_8), Base64.getDecoder().decode(salt));
        return new UpdateSubmitted(
                1, LocalDate.of(2022, 5, 31), 4L, List.of(new LocalId("interviews")), slide, digest, salt);
    }

    @Test
    void aNameThatWouldGrowTooLongGoesAsAWhole() {
        ProgrammeRenamed renamed =
                new ProgrammeRenamed(new Name("Jane Doe ".repeat(20).strip()));
        assertThat(left(renamed, Wanted.passage("Jane Doe", List.of())))
                .isEqualTo(new ProgrammeRenamed(new Name(SHOWN)));
    }

    @Test
    void aDateInWordsIsRedactedToo() {
        TargetDate when =
                TargetDate.read("when Jane Doe returns from her leave of absence", LocalDate.parse("2022-06-01"));
        DeliverableRescheduled moved =
                new DeliverableRescheduled(new LocalId("a"), when, new Text("She is away"), null);
        DeliverableRescheduled left = (DeliverableRescheduled) left(moved, Wanted.passage("Jane Doe", List.of()));
        assertThat(left.targetDate().asWritten().value()).isEqualTo(SHOWN);
        assertThat(left.targetDate().kind()).isEqualTo(when.kind());
        RedactedText longer = new RedactedText(INSTEAD.on(), new Name("x".repeat(Redaction.LONGEST_AUTHORITY)));
        assertThat(Wanted.passage("Jane Doe", List.of()).without("when Jane Doe returns", longer, 100))
                .as("where even the words for it are too long")
                .contains("[redacted] on 2026-11-22");
    }

    @Test
    void whatSaysOfAnEarlierRedactionWhoOrderedItStays() {
        RedactedText before = new RedactedText(LocalDate.of(2026, 1, 5), new Name("the County Court, claim 7"));
        assertThat(left(progress("By order, " + before + " of County"), Wanted.passage("County", List.of(before))))
                .isEqualTo(progress("By order, " + before + " of " + SHOWN));
        assertThat(redact(progress(before.toString()), Wanted.passage("County", List.of(before))))
                .isEmpty();
    }

    @Test
    void whereTheTextWasIsSaidByPointers() {
        assertThat(redact(frozen(slide(TEXT), "AAECAwQFBgcICQoLDA0ODw=="), Wanted.whole(TEXT, List.of()))
                        .orElseThrow()
                        .fields())
                .containsExactly("/slide/objectives/0/text");
        byte[] left = redact(progress(TEXT), Wanted.whole(TEXT, List.of()))
                .orElseThrow()
                .bytes();
        assertThat(RedactedPayload.marked(left)).isEqualTo(Map.of("/text", SHOWN));
    }

    @Test
    void whatSaysThatATextIsGoneIsFoundInAFrozenSlideAndInAList() {
        byte[] slide =
                CONTRACT.write(left(frozen(slide(TEXT), "AAECAwQFBgcICQoLDA0ODw=="), Wanted.whole(TEXT, List.of())));
        assertThat(RedactedPayload.marked(slide)).isEqualTo(Map.of("/slide/objectives/0/text", SHOWN));
        AgendaRevised agenda = new AgendaRevised(List.of(new Text("Minutes"), new Text(TEXT)));
        byte[] list = CONTRACT.write(left(agenda, Wanted.whole(TEXT, List.of())));
        assertThat(RedactedPayload.marked(list)).isEqualTo(Map.of("/agenda/1", SHOWN));
        assertThat(RedactedPayload.marked(CONTRACT.write(progress(TEXT)))).isEmpty();
        assertThat(RedactedPayload.marked("no JSON".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aTextIsTakenOutOfAListOfTextsWhereverItStands() {
        AgendaRevised agenda = new AgendaRevised(List.of(new Text("Minutes"), new Text(TEXT), new Text("Any other")));
        assertThat(left(agenda, Wanted.whole(TEXT, List.of())))
                .isEqualTo(new AgendaRevised(List.of(new Text("Minutes"), new Text(SHOWN), new Text("Any other"))));
        assertThat(redact(agenda, Wanted.whole(TEXT, List.of())).orElseThrow().fields())
                .containsExactly("/agenda/1");
        assertThat(redact(agenda, Wanted.whole("Else", List.of()))).isEmpty();
    }

    /** A slide is read as it was frozen, by whatever version. */
    @Test
    void aTextIsFoundBelowAFieldThatElsewhereHoldsATextItself() {
        String slide = "{\"text\":{\"text\":%s},\"name\":[{\"text\":%s},%s]}";
        String whole = CanonicalJson.write(Json.mapper().readTree(slide.replace("%s", json(TEXT))));
        UpdateSubmitted update = frozen(whole, "AAECAwQFBgcICQoLDA0ODw==");
        assertThat(((UpdateSubmitted) left(update, Wanted.whole(TEXT, List.of()))).slide())
                .isEqualTo(CanonicalJson.write(Json.mapper().readTree(slide.replace("%s", json(SHOWN)))));
        assertThat(redact(update, Wanted.whole(TEXT, List.of())).orElseThrow().fields())
                .containsExactlyInAnyOrder("/slide/text/text", "/slide/name/0/text", "/slide/name/1");
    }

    private static String json(String text) {
        return Json.mapper().writeValueAsString(text);
    }

    @Test
    void onlyTheRedactionOfAFrozenSlideNamesDigests() {
        UpdateSubmitted update = frozen(slide("Else"), "AAECAwQFBgcICQoLDA0ODw==");
        Optional<RedactedPayload> redacted = redact(update, Wanted.whole("Else", List.of()));
        assertThat(redacted.orElseThrow().updateDigest()).isPresent();
        EntryCorrected correction = new EntryCorrected(3L, null, new Text(TEXT));
        RedactedPayload plain =
                redact(correction, Wanted.whole(TEXT, List.of())).orElseThrow();
        assertThat(plain.updateDigest()).isEmpty();
        assertThat(plain.redactedUpdateDigest()).isEmpty();
    }

    @Property
    void nothingOfAPassageIsLeftWhateverStandsAroundIt(
            @ForAll @NotBlank @StringLength(min = 3, max = 12) String passage,
            @ForAll @StringLength(max = 12) String before,
            @ForAll @StringLength(max = 12) String after) {
        String text = "<" + before + passage + after + ">";
        String left = Wanted.passage(passage, List.of())
                .without(text, INSTEAD, Text.MOST)
                .orElseThrow();
        assertThat(left.replace(SHOWN, "")).isEqualTo(text.replace(passage, ""));
    }

    @Test
    void aTextIsFoundWhereAPointerSaysAndNothingIsTakenForOneThatNobodyWorded() {
        byte[] payload = CONTRACT.write(progress(TEXT));
        assertThat(TextAt.of(payload, "/text")).contains(TEXT);
        assertThat(TextAt.of(payload, "/progress")).isEmpty();
        assertThat(TextAt.of(payload, "/highlight")).isEmpty();
        assertThat(TextAt.of(payload, "/none/at/all")).isEmpty();
        assertThat(TextAt.of(payload, "")).isEmpty();
        assertThatThrownBy(() -> TextAt.of(payload, "text"))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("JSON Pointer");
    }
}
