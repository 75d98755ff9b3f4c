package org.daybook.query.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.query.asof.AsOf;
import org.daybook.query.facts.TestRecord;
import org.daybook.query.slippage.Slippage;
import org.daybook.query.slippage.SlippageItem;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Rejection;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListsTest {

    private static final UUID OLD = new UUID(1, 1);
    private static final UUID NEW = new UUID(1, 2);
    private static final int WORKSTREAMS = 30;
    private static final ListParameters ALL = new ListParameters(null, null, null, null, null);

    private final TestRecord record = TestRecord.beginning(Instant.parse("2022-04-01T09:00:00Z"));
    private final Lists lists = new Lists(record.openings(), new StandingParts(record.standings()), record.outlines());
    private final WorkstreamList<SlippageItem> slippage = Slippage.LIST;

    @BeforeEach
    void twoProgrammesWhoseWorkstreamsOpenInTurn() {
        record.record(OLD, new ProgrammeOpened(new Name("Old"), Marking.OFFICIAL));
        record.record(NEW, new ProgrammeOpened(new Name("New"), Marking.OFFICIAL));
        IntStream.range(0, WORKSTREAMS).forEach(this::workstreamThatSlippedTwice);
    }

    @Test
    void pagesJoinUpToTheWholeListInTheOrderOfProgrammesAndOpening() {
        List<String> whole = ids(page(new ListParameters(null, "200", null, null, null)));
        assertThat(whole).hasSize(2 * WORKSTREAMS).doesNotHaveDuplicates();
        assertThat(whole.getFirst()).startsWith(workstream(0).toString());
        assertThat(whole.get(2)).startsWith(workstream(2).toString());
        assertThat(walk("7")).isEqualTo(whole);
        assertThat(walk("60")).isEqualTo(whole);
    }

    @Test
    void theLastPageHasNoNext() {
        assertThat(page(new ListParameters(null, "60", null, null, null)).next())
                .isNull();
        assertThat(page(new ListParameters(null, "59", null, null, null)).next())
                .isNotNull();
    }

    @Test
    void aPageAnswersForTheSamePlaceAsTheOneBeforeWhateverWasRecordedSince() {
        Listing<SlippageItem> first = page(new ListParameters(null, "59", null, null, null));
        slipped(workstream(0), "late", 3);
        Listing<SlippageItem> second = page(new ListParameters(null, "59", first.next(), null, null));
        assertThat(second.position()).isEqualTo(first.position());
        assertThat(second.knownAt()).isEqualTo(first.knownAt());
        assertThat(second.items()).hasSize(1);
    }

    @Test
    void onlyWhatTheReaderMaySeeIsListed() {
        ListQuestion question = ALL.of("slippage", now(), reader(new ProgrammeId(NEW)));
        assertThat(lists.of(slippage, question).items())
                .extracting(item -> item.programme().name().value())
                .containsOnly("New")
                .hasSize(WORKSTREAMS);
    }

    @Test
    void aProgrammeThatTheReaderMayNotSeeIsUnknown() {
        ListParameters asked = new ListParameters(OLD.toString(), null, null, null, null);
        ListQuestion question = asked.of("slippage", now(), reader(new ProgrammeId(NEW)));
        assertThatThrownBy(() -> lists.of(slippage, question))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.code()).isEqualTo("unknown-programme"));
    }

    @Test
    void beforeTheOpeningThereIsNothing() {
        AsOf before = new AsOf(LocalDate.parse("2022-03-31"), Instant.now(), record.head());
        assertThat(lists.of(slippage, ALL.of("slippage", before, everything())).items())
                .isEmpty();
    }

    @Test
    void aCursorThatNoPageGaveIsRefusedByName() {
        String next = page(new ListParameters(null, "7", null, null, null)).next();
        String lost = encoded("slippage 2022-04-01 2022-04-01T10:00:00Z 5 * " + UUID.randomUUID() + "/deliverable/a");
        for (String bad : List.of("", "?", next + "x", next.substring(3), encoded("a b"), lost, "x".repeat(5_000))) {
            assertThatThrownBy(() -> page(new ListParameters(null, "7", bad, null, null)))
                    .isInstanceOfSatisfying(Rejection.class, refused -> {
                        assertThat(refused.field()).isEqualTo("after");
                        assertThat(refused.kind()).isEqualTo(Rejection.Kind.INVALID);
                    });
        }
    }

    @Test
    void aCursorOfAnotherQuestionIsRefused() {
        String next = page(new ListParameters(null, "7", null, null, null)).next();
        ListParameters otherProgramme = new ListParameters(OLD.toString(), "7", next, null, null);
        ListParameters otherDay = new ListParameters(null, "7", next, "2022-03-31", null);
        AsOf earlier = new AsOf(LocalDate.parse("2022-03-31"), now().knownAt(), record.head());
        assertThatThrownBy(() -> page(otherProgramme)).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> otherDay.of("slippage", earlier, everything())).isInstanceOf(Rejection.class);
        assertThatThrownBy(() -> new ListParameters(null, "7", next, null, null).of("matrix", now(), everything()))
                .isInstanceOf(Rejection.class);
    }

    @Test
    void aLimitIsAWholeNumberFromOneToTwoHundred() {
        for (String bad : Set.of("0", "201", "-1", "ten", "1.5", "99999999999")) {
            assertThatThrownBy(() -> page(new ListParameters(null, bad, null, null, null)))
                    .isInstanceOfSatisfying(InvalidValue.class, invalid -> assertThat(invalid.field())
                            .isEqualTo("limit"));
        }
    }

    private List<String> walk(String limit) {
        List<String> ids = new ArrayList<>();
        Listing<SlippageItem> page = page(new ListParameters(null, limit, null, null, null));
        ids.addAll(ids(page));
        while (page.next() != null) {
            page = page(new ListParameters(null, limit, page.next(), null, null));
            ids.addAll(ids(page));
        }
        return ids;
    }

    private Listing<SlippageItem> page(ListParameters asked) {
        return lists.of(slippage, asked.of("slippage", now(), everything()));
    }

    private AsOf now() {
        return new AsOf(record.today(), Instant.parse("2022-04-01T10:00:00Z"), record.head());
    }

    private void workstreamThatSlippedTwice(int i) {
        ProgrammeId programme = new ProgrammeId(i % 2 == 0 ? OLD : NEW);
        record.record(workstream(i), new WorkstreamOpened(programme, new Name("Workstream " + i), null));
        slipped(workstream(i), "a", 1);
        slipped(workstream(i), "b", 1);
    }

    private void slipped(UUID workstream, String deliverable, int times) {
        LocalId id = new LocalId(deliverable);
        record.record(
                workstream,
                new DeliverableAdded(
                        id, new Text("D"), TargetDate.read("06/22", LocalDate.parse("2022-06-01")), null, null, null));
        for (int i = 0; i < times; i++) {
            record.record(
                    workstream,
                    new DeliverableRescheduled(
                            id, TargetDate.read("07/22", LocalDate.parse("2022-06-01")), new Text("Late"), null));
        }
    }

    private static List<String> ids(Listing<SlippageItem> page) {
        return page.items().stream().map(SlippageItem::id).toList();
    }

    private static UUID workstream(int i) {
        return new UUID(2, i);
    }

    private static String encoded(String parts) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(parts.getBytes(StandardCharsets.UTF_8));
    }

    private static Actor everything() {
        return new Actor(
                new AccountId(new UUID(9, 9)), new Post("Auditor"), List.of(new Grant(Role.AUDITOR, Set.of())));
    }

    private static Actor reader(ProgrammeId programme) {
        return new Actor(
                new AccountId(new UUID(9, 8)), new Post("Board"), List.of(new Grant(Role.BOARD, Set.of(programme))));
    }
}
