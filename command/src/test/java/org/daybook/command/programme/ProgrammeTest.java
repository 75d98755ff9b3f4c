package org.daybook.command.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Asked.happened;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.Opening;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.MarkProgramme;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeCommand;
import org.daybook.shared.programme.ProgrammeEvent;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.programme.ProgrammeMarked;
import org.daybook.shared.programme.ProgrammeOpened;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.RagWorded;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.programme.WordRag;
import org.daybook.shared.programme.reporting.ReportingCycle;
import org.daybook.shared.programme.reporting.ReportingCycleSet;
import org.daybook.shared.programme.reporting.ReschedulingRuleSet;
import org.daybook.shared.programme.reporting.SetReportingCycle;
import org.daybook.shared.programme.reporting.SetReschedulingRule;
import org.daybook.shared.programme.tag.DefineTags;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.programme.tag.TagsDefined;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeTest {

    private static final LocalDate OPENED_ON = TODAY.minusDays(10);
    private static final LocalDate CLOSED_ON = TODAY.minusDays(4);
    private static final Name INCLUSION = new Name("Equality & Inclusion");
    private static final Name PLAN = new Name("Single Equality Scheme");
    private static final Text REASON = new Text("Finished");
    private static final Text WORDS = new Text("Words");
    private static final List<Label> SOURCES = List.of(new Label("LOKAHI"), new Label("ESPS 9"));

    private final UUID id = UUID.randomUUID();
    private final RegisterInMemory register = new RegisterInMemory();
    private final Asked office = Asked.of(id, Role.PROGRAMME_OFFICE, new ProgrammeId(id));
    private final Asked officeOfAll = Asked.of(id, Role.PROGRAMME_OFFICE);

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(new RenameProgramme(PLAN), new ProgrammeRenamed(PLAN)),
                Arguments.of(new WordRag(WORDS, WORDS, WORDS, PLAN), new RagWorded(WORDS, WORDS, WORDS, PLAN)),
                Arguments.of(
                        new SetReportingCycle(ReportingCycle.QUARTERLY, TODAY.plusDays(30)),
                        new ReportingCycleSet(ReportingCycle.QUARTERLY, TODAY.plusDays(30))),
                Arguments.of(new SetReschedulingRule(1), new ReschedulingRuleSet(1)),
                Arguments.of(new SetReschedulingRule(null), new ReschedulingRuleSet(null)),
                Arguments.of(new DefineTags(TagGroup.SOURCE, SOURCES), new TagsDefined(TagGroup.SOURCE, SOURCES)),
                Arguments.of(
                        new MarkProgramme(Marking.OFFICIAL_SENSITIVE), new ProgrammeMarked(Marking.OFFICIAL_SENSITIVE)),
                Arguments.of(new CloseProgramme(REASON), new ProgrammeClosed(REASON)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anOpenProgrammeTakesEveryChange(ProgrammeCommand command, ProgrammeEvent event) {
        open().when(office.to(command)).expectEvents(event);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aClosedProgrammeTakesNothing(ProgrammeCommand command, ProgrammeEvent event) {
        refused(closed().when(office.to(command)), "closed-programme-takes-nothing");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void onlyTheOfficeOfTheProgrammeChangesIt(ProgrammeCommand command, ProgrammeEvent event) {
        for (Role role : Role.values()) {
            if (role != Role.PROGRAMME_OFFICE) forbidden(Asked.of(id, role).to(command));
        }
        Asked elsewhere = Asked.of(id, Role.PROGRAMME_OFFICE, new ProgrammeId(UUID.randomUUID()));
        refused(open().when(elsewhere.to(command)), "unknown-programme", "id");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aProgrammeThatWasNeverOpenedIsUnknown(ProgrammeCommand command, ProgrammeEvent event) {
        refused(never().when(officeOfAll.to(command)), "unknown-programme", "id");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void noChangeHoldsFromBeforeTheOpeningOrFromTheFuture(ProgrammeCommand command, ProgrammeEvent event) {
        refused(
                open().when(office.from(OPENED_ON.minusDays(1)).to(command)),
                "entry-may-not-precede-the-opening",
                "effectiveOn");
        refused(
                open().when(office.from(TODAY.plusDays(1)).to(command)),
                "effective-day-may-not-lie-in-the-future",
                "effectiveOn");
    }

    @Test
    void aProgrammeIsOpenedByAnOfficeOfAllProgrammes() {
        OpenProgramme opening = new OpenProgramme(INCLUSION, Marking.OFFICIAL);
        never().when(officeOfAll.to(opening)).expectEvents(new ProgrammeOpened(INCLUSION, Marking.OFFICIAL));
        refused(never().when(office.to(opening)), "asking-takes-a-role");
    }

    @Test
    void aProgrammeIsOpenedOnce() {
        refused(open().when(officeOfAll.to(new OpenProgramme(PLAN, null))), "id-is-taken", "id");
    }

    @Test
    void openProgrammesDifferInName() {
        register.reserveName(Register.PROGRAMMES, PLAN, UUID.randomUUID());
        String code = "open-programmes-differ-in-name";
        refused(never().when(officeOfAll.to(new OpenProgramme(PLAN, null))), code, "name");
        refused(open().when(office.to(new RenameProgramme(PLAN))), code, "name");
    }

    @Test
    void aRefusedOpeningLeavesItsNameFree() {
        OpenProgramme opening = new OpenProgramme(INCLUSION, null);
        refused(
                never().when(officeOfAll.from(TODAY.plusDays(1)).to(opening)),
                "effective-day-may-not-lie-in-the-future",
                "effectiveOn");
        assertThat(register.reserveName(Register.PROGRAMMES, INCLUSION, UUID.randomUUID()))
                .isTrue();
    }

    @Test
    void aClosedProgrammeTakesWhatHoldsFromADayOnWhichItWasOpen() {
        closed().when(office.from(CLOSED_ON.minusDays(1)).to(new SetReschedulingRule(1)))
                .expectEvents(new ReschedulingRuleSet(1));
        closed().when(office.from(CLOSED_ON).to(new SetReschedulingRule(1))).expectEvents(new ReschedulingRuleSet(1));
        refused(closed().when(office.from(CLOSED_ON).to(new CloseProgramme(REASON))), "closed-programme-takes-nothing");
    }

    @Test
    void aNameGivenForADayBeforeTheClosingIsNotReserved() {
        closed().when(office.from(OPENED_ON.plusDays(1)).to(new RenameProgramme(PLAN)))
                .expectEvents(new ProgrammeRenamed(PLAN));
        assertThat(register.reserveName(Register.PROGRAMMES, PLAN, UUID.randomUUID()))
                .isTrue();
    }

    @Test
    void aProgrammeIsNotClosedBeforeItsEntriesNorBeforeWhatWasOpenedInIt() {
        fixture()
                .given(
                        happened(OPENED_ON, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL)),
                        happened(CLOSED_ON, new ReschedulingRuleSet(1)))
                .when(office.from(CLOSED_ON.minusDays(1)).to(new CloseProgramme(REASON)))
                .expectExceptionMessage("The programme has entries that take effect after 25 April 2022: entry 1 (of"
                        + " 26 April 2022). Date this on 26 April 2022 or later, or correct those first");
        register.withOpening(new ProgrammeId(id), new Opening(new Name("Retention"), CLOSED_ON));
        refused(
                open().when(office.from(CLOSED_ON.minusDays(1)).to(new CloseProgramme(REASON))),
                "programme-closes-after-its-openings",
                "effectiveOn");
        open().when(office.from(CLOSED_ON).to(new CloseProgramme(REASON))).expectEvents(new ProgrammeClosed(REASON));
    }

    @Test
    void tagsOfAGroupDifferInMoreThanCase() {
        DefineTags twice = new DefineTags(TagGroup.SOURCE, List.of(new Label("Lokahi"), new Label("LOKAHI")));
        refused(open().when(office.to(twice)), "tags-of-a-group-differ", "tags");
        DefineTags spaced = new DefineTags(TagGroup.SOURCE, List.of(new Label("ESPS 9"), new Label("ESPS\u00a0 9")));
        refused(open().when(office.to(spaced)), "tags-of-a-group-differ", "tags");
        open().when(office.to(twice))
                .expectExceptionMessage("The tags Lokahi and LOKAHI differ only in case and spaces; keep one of them");
    }

    private void forbidden(CommandMessage<?> command) {
        refused(open().when(command), "asking-takes-a-role");
    }

    private TestExecutor<ProgrammeAggregate> open() {
        return fixture().given(happened(OPENED_ON, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL)));
    }

    private TestExecutor<ProgrammeAggregate> closed() {
        return fixture()
                .given(
                        happened(OPENED_ON, new ProgrammeOpened(INCLUSION, Marking.OFFICIAL)),
                        happened(CLOSED_ON, new ProgrammeClosed(REASON)));
    }

    private TestExecutor<ProgrammeAggregate> never() {
        return fixture().givenNoPriorActivity();
    }

    private AggregateTestFixture<ProgrammeAggregate> fixture() {
        return Trial.of(ProgrammeAggregate.class, register);
    }
}
