package org.daybook.app.web.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.app.web.clock.DisplayFormat;
import org.daybook.app.web.clock.PlaceInTime;
import org.daybook.app.web.workstream.Marks;
import org.daybook.query.asof.AsOf;
import org.daybook.query.listing.StandingWorkstream;
import org.daybook.query.portfolio.PortfolioItem;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.rejection.Problem;
import org.daybook.shared.slide.Slides;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Link;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Quantity;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.WorkstreamId;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.boarditem.BoardItemKind;
import org.daybook.shared.workstream.boarditem.BoardItemRaised;
import org.daybook.shared.workstream.decision.DecisionRequested;
import org.daybook.shared.workstream.deliverable.DeliverableAdded;
import org.daybook.shared.workstream.deliverable.DeliverableRescheduled;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.measure.MeasureDefined;
import org.daybook.shared.workstream.measure.MeasurementRecorded;
import org.daybook.shared.workstream.nextstep.NextStepPlanned;
import org.daybook.shared.workstream.objective.ObjectiveAdded;
import org.daybook.shared.workstream.progress.ProgressRecorded;
import org.daybook.shared.workstream.rag.RagChanged;
import org.daybook.shared.workstream.rag.RagDimension;
import org.daybook.shared.workstream.rag.RagRating;
import org.junit.jupiter.api.Test;

class TemplatesTest {

    private static final DisplayFormat WORDS = new DisplayFormat(ZoneId.of("Europe/London"));
    private static final Instant BEGIN = Instant.parse("2021-03-01T09:00:00Z");
    private static final String EVIL = "<script>alert('x')</script> & \"y\"'; DROP TABLE event;--";
    private static final String HARMLESS =
            "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;&#39;; DROP TABLE event;--";

    private final RecordInMemory story = new RecordInMemory();

    @Test
    void aSlideShowsWhereADateSlippedFromAndItsMarkingTwice() {
        story.promised("review", "06/22")
                .on("2022-06-20")
                .then(new DeliverableRescheduled(
                        new LocalId("review"),
                        TargetDate.read("06/23", LocalDate.parse("2022-06-01")),
                        new Text("Late"),
                        null))
                .then(new WorkstreamMarked(Marking.OFFICIAL_SENSITIVE));
        String html = slide("2023-04-30");
        assertThat(html).contains(">06/23<", ">was 06/22<", "What we know today about 30 April 2023");
        assertThat(html.split(">OFFICIAL-SENSITIVE<")).hasSize(3);
    }

    @Test
    void progressSaysWhichDeliverableItConcerns() {
        LocalId id = new LocalId("x");
        LocalId other = new LocalId("y");
        story.then(new ObjectiveAdded(id, new Text("Know the communities"), new Label("OD1")))
                .then(new DeliverableAdded(
                        id,
                        new Text("Ask"),
                        TargetDate.read("TBC", LocalDate.parse("2022-06-01")),
                        id,
                        new Label("01"),
                        null))
                .then(new DeliverableAdded(
                        other,
                        new Text("Answer them"),
                        TargetDate.read("TBC", LocalDate.parse("2022-06-01")),
                        null,
                        null,
                        null))
                .then(new ProgressRecorded(id, new Text("Asked"), false, id, List.of()))
                .then(new ProgressRecorded(other, new Text("Answered"), false, other, List.of()));
        assertThat(slide("2022-04-30")).contains(">under OD1<", ">on OD1 01<").doesNotContain(">on Answer");
    }

    @Test
    void aRatingIsShownByWordAndShapeNotByColourAlone() {
        story.then(new RagChanged(RagDimension.PROJECT, RagRating.RED, new Text("No budget")));
        assertThat(slide("2022-04-30")).contains("▲", ">RED<", "No budget", "○", ">NOT RATED<");
        assertThat(index("2022-04-30")).contains("▲", ">RED<", "○", ">NOT RATED<");
    }

    @Test
    void aSlideOfAWorkstreamJustOpenedCanBeRead() {
        assertThat(slide("2022-04-01"))
                .contains("Not assigned", "None at this stage")
                .doesNotContain("null");
    }

    @Test
    void sqlAndHtmlInEveryTextAreShownAsText() {
        everythingSaid();
        assertThat(slide("2022-04-30")).doesNotContain("<script>", ">null<").contains(HARMLESS);
        assertThat(slide("2022-04-30").split(Pattern.quote(HARMLESS), -1)).hasSize(21);
        assertThat(index("2022-04-30")).doesNotContain("<script>").contains(HARMLESS);
    }

    @Test
    void theIndexLinksToTheSlidesAtTheSamePlaceOnTheClocks() {
        assertThat(index("2022-04-30"))
                .contains("href=\"/workstreams/" + RecordInMemory.WORKSTREAM + "?on=2022-04-30\"");
    }

    @Test
    void thePageSaysWhoIsSignedInAndLetsThemOut() {
        assertThat(index("2022-04-30")).contains("Board secretary", "action=\"/logout\"");
    }

    @Test
    void aProblemIsShownInWords() {
        Problem problem = Problem.of(404, "unknown-workstream", "id", "There is no such workstream: <b>x</b>");
        assertThat(Shown.page("error", Map.of("problem", problem)))
                .contains("Not found", "unknown-workstream", "&lt;b&gt;x&lt;/b&gt;")
                .doesNotContain("Sign out");
        assertThat(Shown.page("error", Map.of())).contains("Something went wrong");
    }

    @Test
    void thePageOfAProblemLeadsOnAndLetsOutWhoIsSignedIn() {
        Map<String, Object> model = model("2022-04-30");
        model.remove("place");
        model.put("problem", Problem.of(400, "malformed-request", "on", "on must be a day."));
        model.put("said", "The date must be a day.");
        model.put("check", "the date");
        assertThat(Shown.page("error", model))
                .contains("<title>This address is not valid - Daybook</title>", "<h1>This address is not valid</h1>")
                .contains("The date must be a day.", "Check the date in the address of the page.")
                .contains("Board secretary", "action=\"/logout\"", "href=\"/portfolio\"");
    }

    @Test
    void anAdministratorWhoMayNotReadIsSentToTheAccountsAndNotToAnotherAdministrator() {
        Problem forbidden = Problem.of(403, "forbidden", "", "You do not have permission to do this.");
        Actor admin = new Actor(
                new AccountId(new UUID(1, 1)), new Post("Administrator"), List.of(new Grant(Role.ADMIN, Set.of())));
        assertThat(Shown.page("error", Map.of("problem", forbidden, "reader", admin)))
                .contains("you grant roles on the page of each <a href=\"/accounts\">account</a>", "Sign out")
                .doesNotContain("href=\"/portfolio\"");
    }

    @Test
    void theSignInPageSaysWhyOneIsThere() {
        assertThat(Shown.page("login", Map.of())).contains("name=\"username\"").doesNotContain("class=\"message");
        assertThat(Shown.page("login", Map.of(), "error")).contains("Incorrect username or password");
        assertThat(Shown.page("login", Map.of(), "wait")).contains("Too many attempts");
        assertThat(Shown.page("login", Map.of(), "signedOut")).contains("You have signed out");
        assertThat(Shown.page("login", Map.of(), "changed")).contains("Your password has been changed");
    }

    @Test
    void thePasswordPageSaysWhatIsWrong() {
        assertThat(Shown.page("password", Map.of()))
                .contains("name=\"newPassword\"")
                .doesNotContain("class=\"message");
        assertThat(Shown.page("password", Map.of("refused", "The new password must be longer.")))
                .contains("The new password must be longer.");
    }

    @Test
    void noPageHoldsScriptOrStyleOfItsOwn() {
        everythingSaid();
        assertThat(List.of(slide("2022-04-30"), index("2022-04-30"), Shown.page("login", Map.of())))
                .map(html -> html.replaceAll("<script [^>]*src=\"[^\"]+\"[^>]*></script>", ""))
                .noneMatch(html -> html.contains("<style") || html.contains(" style=") || html.contains("<script"));
    }

    private void everythingSaid() {
        Text evil = new Text(EVIL);
        Label label = new Label(EVIL);
        LocalId id = new LocalId("x");
        Link link = new Link("https://example.org/a", new Name(EVIL));
        story.then(new WorkstreamRenamed(new Name(EVIL)))
                .then(new OwnerAssigned(new Post(EVIL), null))
                .then(new RagChanged(RagDimension.PROJECT, RagRating.RED, evil))
                .then(new ObjectiveAdded(id, evil, label))
                .then(new DeliverableAdded(
                        id,
                        evil,
                        TargetDate.read("TBC", LocalDate.parse("2022-06-01")),
                        id,
                        label,
                        new Post(EVIL + " too")))
                .then(new ProgressRecorded(id, evil, true, null, List.of(link)))
                .then(new NextStepPlanned(id, evil, null, null))
                .then(new BoardItemRaised(id, BoardItemKind.RISK, evil, new Name(EVIL)))
                .then(new DecisionRequested(id, evil, new Name(EVIL)))
                .then(new MeasureDefined(id, evil, Direction.UP, label, null))
                .then(new MeasurementRecorded(id, new Quantity("73"), label, null));
    }

    private String slide(String on) {
        StandingWorkstream workstream = story.asOf(on);
        Map<String, Object> model = model(on);
        model.put(
                "slide",
                Slides.of(
                        workstream.standing(),
                        new WorkstreamId(RecordInMemory.WORKSTREAM),
                        workstream.programme().frame(),
                        workstream.on()));
        model.put("updates", List.of());
        model.put("version", 7L);
        model.put("writes", true);
        model.put("marks", Marks.NONE);
        return Shown.page("slide", model);
    }

    private String index(String on) {
        List<PortfolioItem> items = PortfolioItem.LIST.items(story.asOf(on));
        Map<String, Object> model = model(on);
        model.put("sections", ProgrammeSection.of(items, List.of()));
        model.put("marking", Marking.OFFICIAL);
        return Shown.page("index", model);
    }

    private static Map<String, Object> model(String on) {
        AsOf moment = new AsOf(LocalDate.parse(on), Instant.parse("2023-05-01T09:00:00Z"), 9);
        Actor reader = new Actor(
                new AccountId(new UUID(1, 1)), new Post("Board secretary"), List.of(new Grant(Role.BOARD, Set.of())));
        return new HashMap<>(Map.of(
                "words",
                WORDS,
                "reader",
                reader,
                "place",
                new PlaceInTime(moment, true, false, on, null, BEGIN, WORDS)));
    }
}
