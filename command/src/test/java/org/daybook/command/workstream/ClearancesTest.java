package org.daybook.command.workstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.workstream.Given.aDeliverable;
import static org.daybook.command.workstream.Given.progress;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.ACCOUNT;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.SPONSOR;
import static org.daybook.command.workstream.Words.TEXT;
import static org.daybook.command.workstream.Words.WORKSTREAM;
import static org.daybook.command.workstream.Words.id;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.daybook.command.aggregate.Asked;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.HeldCapacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.reporting.ClearanceRule;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.text.Text;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.clearance.AssignSponsor;
import org.daybook.shared.workstream.clearance.ClearUpdate;
import org.daybook.shared.workstream.clearance.ClearanceRequested;
import org.daybook.shared.workstream.clearance.RequestClearance;
import org.daybook.shared.workstream.clearance.SendBackUpdate;
import org.daybook.shared.workstream.clearance.UpdateCleared;
import org.daybook.shared.workstream.clearance.UpdateSentBack;
import org.daybook.shared.workstream.correction.CorrectEntry;
import org.daybook.shared.workstream.measure.DefineMeasure;
import org.daybook.shared.workstream.measure.Direction;
import org.daybook.shared.workstream.milestone.ScheduleMilestone;
import org.daybook.shared.workstream.update.SubmitUpdate;
import org.daybook.shared.workstream.update.UpdateSubmitted;
import org.junit.jupiter.api.Test;

class ClearancesTest {

    private static final LocalDate DAY = TODAY.minusDays(1);
    private static final Post DIRECTOR = new Post("Director of HR");
    private static final SubmitUpdate UPDATE = new SubmitUpdate(DAY);
    private static final RequestClearance REQUEST = new RequestClearance(DAY, null);
    private static final String NOT_CLEARED = "only-a-cleared-update-is-submitted";
    private static final String CHANGED = "slide-is-as-it-was-when-clearance-was-requested";

    @Test
    void whereTheProgrammeWantsNoClearanceAnUpdateIsSubmittedAsEver() {
        UpdateSubmitted update = (UpdateSubmitted) aDeliverable().made(UPDATE);
        assertThat(update.slide()).doesNotContain("\"cleared\"");
        aDeliverable()
                .given(new AssignSponsor(DIRECTOR, SPONSOR, null))
                .refuses(REQUEST, "clearance-is-requested-where-the-programme-wants-it", "");
    }

    @Test
    void aClearedUpdateIsSubmittedAndSaysWhoClearedIt() {
        UpdateSubmitted update = (UpdateSubmitted) cleared().made(UPDATE);
        assertThat(update.slide())
                .contains("\"cleared\":{\"by\":\"Director of HR\",\"number\":1,\"on\":\"2022-04-30\"}");
    }

    @Test
    void anUpdateThatIsNotClearedIsNotSubmitted() {
        sponsored().refuses(UPDATE, NOT_CLEARED, "");
        requested().refuses(UPDATE, NOT_CLEARED, "");
        requested().given(sponsor(new SendBackUpdate(1, REASON))).refuses(UPDATE, NOT_CLEARED, "");
    }

    @Test
    void aClearanceIsForOneReportingDate() {
        cleared().refuses(new SubmitUpdate(TODAY), NOT_CLEARED, "");
    }

    @Test
    void aClearanceIsUsedUpByOneUpdate() {
        Scene submitted = cleared().given(TODAY, UPDATE);
        submitted.refuses(new SubmitUpdate(TODAY), NOT_CLEARED, "");
        submitted.refuses(UPDATE, NOT_CLEARED, "");
        refused(submitted.when(sponsor(new ClearUpdate(1))), "only-an-unsubmitted-update-is-answered", "clearance");
        refused(
                submitted.when(sponsor(new SendBackUpdate(1, REASON))),
                "only-an-unsubmitted-update-is-answered",
                "clearance");
    }

    @Test
    void anyChangeOfTheSlideMakesAClearanceStale() {
        cleared().given(progress("p1", false)).refuses(UPDATE, CHANGED, "");
        cleared().given(new AssignOwner(new Post("Head of Learning"), null)).refuses(UPDATE, CHANGED, "");
        cleared()
                .given(new DefineMeasure(id("m1"), TEXT, Direction.UP, null, null))
                .refuses(UPDATE, CHANGED, "");
        cleared().given(new CorrectEntry(1L, null, REASON)).refuses(UPDATE, CHANGED, "");
    }

    @Test
    void whatTheSlideDoesNotShowLeavesAClearanceAsItIs() {
        cleared().given(TODAY, progress("p1", false)).takes(UPDATE);
        cleared()
                .given(new ScheduleMilestone(
                        id("m1"),
                        new Name("Mentoring"),
                        new Name("Pilot"),
                        YearMonth.of(2022, 5),
                        YearMonth.of(2022, 6)))
                .takes(UPDATE);
        cleared()
                .given(new AssignSponsor(new Post("Chief executive"), null, null))
                .takes(UPDATE);
    }

    @Test
    void whatHasChangedIsAskedAgainAndClearedAnew() {
        Scene again = cleared().given(progress("p1", false)).given(TODAY, REQUEST);
        again.refuses(UPDATE, NOT_CLEARED, "");
        again.given(sponsor(new ClearUpdate(2))).takes(UPDATE);
    }

    @Test
    void aSponsorClearsOnlyTheSlideThatWasAskedFor() {
        refused(requested().given(progress("p1", false)).when(sponsor(new ClearUpdate(1))), CHANGED);
        refused(requested().whereTheProgrammeShowsSomethingElseSince().when(sponsor(new ClearUpdate(1))), CHANGED);
        requested()
                .given(progress("p1", false))
                .when(sponsor(new SendBackUpdate(1, REASON)))
                .expectEvents(new UpdateSentBack(1, REASON));
    }

    @Test
    void onlyTheLastRequestIsAnswered() {
        String code = "only-the-last-request-is-answered";
        refused(sponsored().when(sponsor(new ClearUpdate(1))), code, "clearance");
        Scene twice = requested().given(TODAY, new RequestClearance(DAY, TEXT));
        refused(twice.when(sponsor(new ClearUpdate(1))), code, "clearance");
        refused(twice.when(sponsor(new SendBackUpdate(3, REASON))), code, "clearance");
        twice.when(sponsor(new ClearUpdate(2))).expectEvents(new UpdateCleared(2));
    }

    @Test
    void aSponsorWhoErredAnswersAgainUntilTheUpdateIsSubmitted() {
        Scene sentBack = cleared().given(sponsor(new SendBackUpdate(1, REASON)));
        sentBack.refuses(UPDATE, NOT_CLEARED, "");
        sentBack.given(sponsor(new ClearUpdate(1))).takes(UPDATE);
        refused(cleared().when(sponsor(new ClearUpdate(1))), "entry-changes-something", "clearance");
        refused(sentBack.when(sponsor(new SendBackUpdate(1, REASON))), "entry-changes-something", "reason");
        sentBack.when(sponsor(new SendBackUpdate(1, new Text("Something else"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobodyButTheSponsorOfTheWorkstreamClearsAnUpdate() {
        for (Role role : Role.values()) {
            Asked other = Asked.of(WORKSTREAM, role);
            String code = role == Role.ADMIN ? "unknown-workstream" : "only-the-sponsor-may-clear";
            String field = role == Role.ADMIN ? "id" : "";
            refused(requested().when(other.to(new ClearUpdate(1))), code, field);
            refused(requested().when(other.to(new SendBackUpdate(1, REASON))), code, field);
        }
    }

    @Test
    void somebodyWhoSponsorsItNoMoreClearsNothingThoughTheRegisterHasNotHeardOfIt() {
        Scene handedOver = requested().given(new AssignSponsor(new Post("Chief executive"), ACCOUNT, null));
        refused(handedOver.when(sponsor(new ClearUpdate(1))), "only-the-sponsor-may-clear");
    }

    @Test
    void somebodyWhoActsForATimeClearsUntilTheirLastDay() {
        Scene acting = wanting().given(OPENED_ON, new AssignSponsor(DIRECTOR, SPONSOR, TODAY));
        acting.given(TODAY, REQUEST).when(sponsor(new ClearUpdate(1))).expectEvents(new UpdateCleared(1));
        Scene ended = wanting().given(OPENED_ON, new AssignSponsor(DIRECTOR, SPONSOR, TODAY.minusDays(1)));
        ended.refuses(REQUEST, "clearance-takes-a-sponsor-with-an-account", "");
        wanting()
                .refuses(
                        new AssignSponsor(DIRECTOR, SPONSOR, TODAY.minusDays(1)),
                        "sponsor-acts-on-the-day-of-the-entry",
                        "until");
    }

    @Test
    void clearanceTakesASponsorWithAnAccount() {
        String code = "clearance-takes-a-sponsor-with-an-account";
        wanting().refuses(REQUEST, code, "");
        wanting().given(new AssignSponsor(DIRECTOR, null, null)).refuses(REQUEST, code, "");
        wanting()
                .refuses(
                        new AssignSponsor(DIRECTOR, AccountId.of("20210000-0000-4000-8000-00000000000f"), null),
                        "sponsor-has-an-active-account",
                        "account");
    }

    @Test
    void nobodyClearsTheirOwnUpdate() {
        Scene owned = sponsored().given(new AssignOwner(new Post("Head of Learning"), SPONSOR));
        owned.refuses(REQUEST, "sponsor-is-not-the-owner", "");
        Scene taken = requested().given(TODAY, new AssignOwner(new Post("Head of Learning"), SPONSOR));
        refused(taken.when(sponsor(new ClearUpdate(1))), "nobody-clears-their-own-update");
        AccountId office = Asked.actor(Role.PROGRAMME_OFFICE).account();
        Scene own = wanting().given(new AssignSponsor(DIRECTOR, office, null)).given(TODAY, REQUEST);
        Actor both = new Actor(office, DIRECTOR, List.of(), List.of(new HeldCapacity(Capacity.SPONSOR, WORKSTREAM)));
        refused(own.when(new Asked(WORKSTREAM, both, null).to(new ClearUpdate(1))), "nobody-clears-their-own-update");
    }

    @Test
    void stepsAreInTheOrderOfTheirDays() {
        refused(
                requested().when(sponsor().from(DAY).to(new ClearUpdate(1))),
                "step-may-not-precede-the-last",
                "effectiveOn");
        cleared().refuses(DAY, UPDATE, "update-may-not-precede-its-clearance", "effectiveOn");
        sponsored()
                .refuses(
                        new RequestClearance(TODAY.plusDays(1), null),
                        "reporting-date-may-not-follow-the-entry",
                        "reportingDate");
    }

    @Test
    void theRuleHoldsFromItsDayOnAndIsNotEvadedByBackdating() {
        Scene late = aDeliverable().whereUpdatesAreCleared(TODAY, ClearanceRule.BY_SPONSOR);
        late.refuses(UPDATE, NOT_CLEARED, "");
        late.refuses(DAY, UPDATE, NOT_CLEARED, "");
        Scene ended = aDeliverable()
                .whereUpdatesAreCleared(OPENED_ON, ClearanceRule.BY_SPONSOR)
                .whereUpdatesAreCleared(TODAY, ClearanceRule.NOT_REQUIRED);
        ended.takes(UPDATE);
        ended.refuses(DAY, UPDATE, NOT_CLEARED, "");
        Scene corrected = aDeliverable()
                .whereUpdatesAreCleared(DAY, ClearanceRule.BY_SPONSOR)
                .whereUpdatesAreCleared(DAY, ClearanceRule.NOT_REQUIRED);
        corrected.takes(UPDATE);
    }

    @Test
    void requestsAndTheirAnswersAreGivenAnewAndNotCorrected() {
        Scene scene = cleared();
        scene.refuses(new CorrectEntry(3L, null, REASON), "only-facts-may-be-corrected", "entry");
        scene.refuses(new CorrectEntry(4L, null, REASON), "only-facts-may-be-corrected", "entry");
    }

    @Test
    void requestsAreNumberedWithinTheWorkstream() {
        sponsored().takes(new RequestClearance(DAY, TEXT), new ClearanceRequested(1, DAY, TEXT));
        requested().takes(new RequestClearance(DAY, null), new ClearanceRequested(2, DAY, null));
    }

    private static Scene wanting() {
        return aDeliverable().whereUpdatesAreCleared(OPENED_ON, ClearanceRule.BY_SPONSOR);
    }

    private static Scene sponsored() {
        return wanting().given(new AssignSponsor(DIRECTOR, SPONSOR, null));
    }

    private static Scene requested() {
        return sponsored().given(TODAY, REQUEST);
    }

    private static Scene cleared() {
        return requested().given(sponsor(new ClearUpdate(1)));
    }

    private static Asked sponsor() {
        return new Asked(
                WORKSTREAM,
                new Actor(
                        SPONSOR,
                        DIRECTOR,
                        List.of(new Grant(Role.BOARD, Set.of(PROGRAMME))),
                        List.of(new HeldCapacity(Capacity.SPONSOR, WORKSTREAM))),
                null);
    }

    private static CommandMessage<?> sponsor(WorkstreamCommand command) {
        return sponsor().to(command);
    }
}
