package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;
import static org.daybook.command.workstream.Given.aClosedWorkstream;
import static org.daybook.command.workstream.Given.aWorkstreamOwnedBy;
import static org.daybook.command.workstream.Given.objective;
import static org.daybook.command.workstream.Scene.OPENED_ON;
import static org.daybook.command.workstream.Words.ACCOUNT;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.REASON;
import static org.daybook.command.workstream.Words.WORKSTREAM;

import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.command.aggregate.Asked;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Post;
import org.daybook.shared.workstream.AssignOwner;
import org.daybook.shared.workstream.CloseWorkstream;
import org.daybook.shared.workstream.MarkWorkstream;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.OwnerAssigned;
import org.daybook.shared.workstream.RenameWorkstream;
import org.daybook.shared.workstream.ReopenWorkstream;
import org.daybook.shared.workstream.WorkstreamClosed;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamEvent;
import org.daybook.shared.workstream.WorkstreamMarked;
import org.daybook.shared.workstream.WorkstreamOpened;
import org.daybook.shared.workstream.WorkstreamRenamed;
import org.daybook.shared.workstream.WorkstreamReopened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LifeTest {

    private static final Name NAME = new Name("Leadership & Culture");
    private static final Name OTHER = new Name("Retention");
    private static final Post POST = new Post("Head of HR");
    private static final OpenWorkstream OPENING = new OpenWorkstream(PROGRAMME, NAME, Marking.OFFICIAL);

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(new RenameWorkstream(OTHER), new WorkstreamRenamed(OTHER)),
                Arguments.of(new AssignOwner(POST, ACCOUNT), new OwnerAssigned(POST, ACCOUNT)),
                Arguments.of(new AssignOwner(POST, null), new OwnerAssigned(POST, null)),
                Arguments.of(
                        new MarkWorkstream(Marking.OFFICIAL_SENSITIVE),
                        new WorkstreamMarked(Marking.OFFICIAL_SENSITIVE)),
                Arguments.of(new CloseWorkstream(REASON), new WorkstreamClosed(REASON)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anOpenWorkstreamTakesEveryChange(WorkstreamCommand command, WorkstreamEvent event) {
        Scene.anOpenWorkstream().takes(command, event);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aClosedWorkstreamTakesNoEntries(WorkstreamCommand command, WorkstreamEvent event) {
        aClosedWorkstream().refuses(command, "closed-workstream-takes-no-entries", "");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aWorkstreamThatWasNeverOpenedIsUnknown(WorkstreamCommand command, WorkstreamEvent event) {
        Scene.nothing().refuses(command, "unknown-workstream", "id");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noEntryHoldsFromBeforeTheOpeningOrFromTheFuture(WorkstreamCommand command, WorkstreamEvent event) {
        Scene open = Scene.anOpenWorkstream();
        open.refuses(OPENED_ON.minusDays(1), command, "entry-may-not-precede-the-opening", "effectiveOn");
        open.refuses(TODAY.plusDays(1), command, "effective-day-may-not-lie-in-the-future", "effectiveOn");
    }

    @Test
    void aWorkstreamIsOpenedInAnOpenProgramme() {
        Scene.nothing().takes(OPENING, new WorkstreamOpened(PROGRAMME, NAME, Marking.OFFICIAL));
        ProgrammeId unknown = new ProgrammeId(UUID.randomUUID());
        Asked officeOfAll = Asked.of(WORKSTREAM, Role.PROGRAMME_OFFICE);
        refused(
                Scene.nothing().when(officeOfAll.to(new OpenWorkstream(unknown, NAME, null))),
                "programme-exists",
                "programme");
        Scene.nothing()
                .whereTheProgrammeIsClosed(TODAY)
                .refuses(OPENING, "only-an-open-programme-takes-workstreams", "programme");
    }

    @Test
    void aWorkstreamIsNotOpenedBeforeItsProgramme() {
        Scene.nothing().refuses(OPENED_ON.minusDays(1), OPENING, "entry-may-not-precede-the-opening", "effectiveOn");
    }

    @Test
    void anIdIsOpenedOnce() {
        Scene.anOpenWorkstream().refuses(OPENING, "id-is-taken", "id");
    }

    @Test
    void aNameIsUniqueInTheProgramme() {
        String code = "name-is-unique-in-the-programme";
        Scene.nothing().whereTheNameIsBorne(NAME).refuses(OPENING, code, "name");
        Scene.anOpenWorkstream().whereTheNameIsBorne(OTHER).refuses(new RenameWorkstream(OTHER), code, "name");
    }

    @Test
    void whatStandsAlreadyIsNotSaidAgain() {
        Scene.anOpenWorkstream().refuses(new RenameWorkstream(NAME), "entry-changes-something", "name");
        aWorkstreamOwnedBy(ACCOUNT).refuses(new AssignOwner(POST, ACCOUNT), "entry-changes-something", "post");
        Scene.anOpenWorkstream()
                .given(new MarkWorkstream(Marking.OFFICIAL))
                .refuses(new MarkWorkstream(Marking.OFFICIAL), "entry-changes-something", "marking");
    }

    @Test
    void whatWasBackdatedMayBeSaidAgainFromADayOnWhichAnotherStands() {
        Name later = new Name("Later");
        Name backdated = new Name("Backdated");
        Scene scene = Scene.anOpenWorkstream()
                .given(TODAY.minusDays(10), new RenameWorkstream(later))
                .given(TODAY.minusDays(20), new RenameWorkstream(backdated));
        scene.takes(new RenameWorkstream(backdated), new WorkstreamRenamed(backdated));
        scene.refuses(new RenameWorkstream(later), "entry-changes-something", "name");
        scene.refuses(TODAY.minusDays(20), new RenameWorkstream(backdated), "entry-changes-something", "name");
    }

    @Test
    void anOwnersAccountIsActive() {
        AssignOwner toNobody = new AssignOwner(POST, new AccountId(UUID.randomUUID()));
        Scene.anOpenWorkstream().refuses(toNobody, "owner-has-an-active-account", "account");
    }

    @Test
    void onlyWhatIsClosedCanBeReopened() {
        ReopenWorkstream reopening = new ReopenWorkstream(REASON);
        aClosedWorkstream().takes(reopening, new WorkstreamReopened(REASON));
        aClosedWorkstream().given(reopening).takes(objective("o1"));
        Scene.anOpenWorkstream().refuses(reopening, "only-what-is-closed-can-be-reopened", "");
    }

    @Test
    void aWorkstreamIsClosedOnceOnTheDayOfItsClosing() {
        CloseWorkstream closing = new CloseWorkstream(REASON);
        Scene.anOpenWorkstream().given(TODAY, closing).refuses(closing, "closed-workstream-takes-no-entries", "");
    }
}
