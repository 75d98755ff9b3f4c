package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.WORKSTREAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.permission.PermissionTable;
import org.daybook.command.register.MeetingRules;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.Register;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.command.state.StateTimeline;
import org.daybook.shared.account.Role;
import org.daybook.shared.meeting.MeetingId;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.ProgrammeStatus;
import org.daybook.shared.programme.reporting.ClearanceRule;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamEvent;

/** A workstream that has come so far by commands, and what becomes of one more. */
final class Scene {

    static final LocalDate OPENED_ON = TODAY.minusDays(100);

    private final List<CommandMessage<?>> given;
    private final ProgrammeRules programme;
    private final Name borne;
    private final Name taken;
    private final Map<MeetingId, MeetingRules> meetings;
    private boolean reframed;

    private Scene(
            List<CommandMessage<?>> given,
            ProgrammeRules programme,
            Name borne,
            Name taken,
            Map<MeetingId, MeetingRules> meetings) {
        this.given = given;
        this.programme = programme;
        this.borne = borne;
        this.taken = taken;
        this.meetings = meetings;
    }

    static Scene nothing() {
        return new Scene(List.of(), rules(null, null), null, null, Map.of());
    }

    static Scene anOpenWorkstream() {
        return nothing().given(new OpenWorkstream(PROGRAMME, new Name("Leadership & Culture"), null));
    }

    /** By whoever may, from the day of the opening on. */
    Scene given(WorkstreamCommand... commands) {
        return given(OPENED_ON, commands);
    }

    Scene given(LocalDate from, WorkstreamCommand... commands) {
        Scene next = this;
        for (WorkstreamCommand command : commands)
            next = next.given(whoMay(command).from(from).to(command));
        return next;
    }

    Scene given(CommandMessage<?> message) {
        List<CommandMessage<?>> more = new ArrayList<>(given);
        more.add(message);
        return new Scene(more, programme, borne, taken, meetings);
    }

    Scene whereTargetDatesMayMove(int times) {
        return new Scene(given, rules(times, null), borne, taken, meetings);
    }

    Scene whereUpdatesAreCleared(LocalDate from, ClearanceRule rule) {
        ProgrammeRules wanting = new ProgrammeRules(
                programme.id(),
                programme.name(),
                programme.marking(),
                programme.wording(),
                programme.riskScales(),
                programme.movesAllowed(),
                programme.clearance().with(rule, from),
                programme.tags(),
                programme.states());
        return new Scene(given, wanting, borne, taken, meetings);
    }

    /** The programme's name, marking or words are set anew after what is given. */
    Scene whereTheProgrammeShowsSomethingElseSince() {
        Scene next = new Scene(given, programme, borne, taken, meetings);
        next.reframed = true;
        return next;
    }

    Scene whereTheProgrammeIsClosed(LocalDate from) {
        return new Scene(given, rules(null, from), borne, taken, meetings);
    }

    Scene whereTheNameIsBorne(Name name) {
        return new Scene(given, programme, name, taken, meetings);
    }

    Scene whereABoardMeets(MeetingId id, MeetingRules rules) {
        Map<MeetingId, MeetingRules> more = new HashMap<>(meetings);
        more.put(id, rules);
        return new Scene(given, programme, borne, taken, more);
    }

    /** After what is given, and before what is asked. */
    Scene whereAnotherHasTakenTheName(Name name) {
        return new Scene(given, programme, borne, name, meetings);
    }

    ResultValidator<WorkstreamAggregate> when(CommandMessage<?> message) {
        RegisterInMemory register = register();
        var executor = Trial.of(WorkstreamAggregate.class, register).givenCommands(given);
        if (taken != null) register.giveAway(Register.within(PROGRAMME), taken);
        return executor.when(message);
    }

    void takes(WorkstreamCommand command, WorkstreamEvent event) {
        when(whoMay(command).to(command)).expectEvents(event);
    }

    void takes(WorkstreamCommand command) {
        when(whoMay(command).to(command)).expectSuccessfulHandlerExecution();
    }

    void refuses(WorkstreamCommand command, String code, String field) {
        Trial.refused(when(whoMay(command).to(command)), code, field);
    }

    void refuses(LocalDate from, WorkstreamCommand command, String code, String field) {
        Trial.refused(when(whoMay(command).from(from).to(command)), code, field);
    }

    /** The event that comes of it. */
    WorkstreamEvent made(WorkstreamCommand command) {
        AtomicReference<Object> made = new AtomicReference<>();
        when(whoMay(command).to(command))
                .expectEventsMatching(Matchers.payloadsMatching(Matchers.exactSequenceOf(Matchers.matches(event -> {
                    made.set(event);
                    return true;
                }))));
        return (WorkstreamEvent) made.get();
    }

    static Asked whoMay(WorkstreamCommand command) {
        List<Role> roles = PermissionTable.committed().roles(command);
        return Asked.of(WORKSTREAM, roles.contains(Role.PROGRAMME_OFFICE) ? Role.PROGRAMME_OFFICE : roles.getFirst());
    }

    private RegisterInMemory register() {
        RegisterInMemory register = new RegisterInMemory()
                .withProgramme(programme)
                .withAccount(Words.ACCOUNT)
                .withAccount(Words.SPONSOR)
                .withAccount(Asked.actor(Role.PROGRAMME_OFFICE).account());
        meetings.forEach(register::withMeeting);
        if (reframed) register.withAnotherFrameSince(PROGRAMME);
        if (borne != null) register.reserveName(Register.within(PROGRAMME), borne, UUID.randomUUID());
        return register;
    }

    static ProgrammeRules rules(Integer movesAllowed, LocalDate closedOn) {
        StateTimeline<ProgrammeStatus> opened = StateTimeline.from(OPENED_ON, ProgrammeStatus.OPEN);
        return new ProgrammeRules(
                PROGRAMME,
                new Name("Equality & Inclusion"),
                Marking.OFFICIAL,
                null,
                movesAllowed,
                Map.of(TagGroup.SOURCE, Set.of(new Label("LOKAHI"))),
                closedOn == null ? opened : opened.with(ProgrammeStatus.CLOSED, closedOn));
    }
}
