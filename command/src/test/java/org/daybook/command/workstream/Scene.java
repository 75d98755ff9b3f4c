package org.daybook.command.workstream;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.workstream.Words.PROGRAMME;
import static org.daybook.command.workstream.Words.WORKSTREAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.permission.WhoMay;
import org.daybook.command.register.ProgrammeRules;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.workstream.OpenWorkstream;
import org.daybook.shared.workstream.WorkstreamCommand;
import org.daybook.shared.workstream.WorkstreamEvent;

/** A workstream that has come so far by commands, and what becomes of one more. */
final class Scene {

    static final LocalDate OPENED_ON = TODAY.minusDays(100);

    private final List<CommandMessage<?>> given;
    private final Integer movesAllowed;

    private Scene(List<CommandMessage<?>> given, Integer movesAllowed) {
        this.given = given;
        this.movesAllowed = movesAllowed;
    }

    static Scene nothing() {
        return new Scene(List.of(), null);
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
        return new Scene(more, movesAllowed);
    }

    Scene whereTargetDatesMayMove(int times) {
        return new Scene(given, times);
    }

    ResultValidator<WorkstreamAggregate> when(CommandMessage<?> message) {
        return fixture().givenCommands(given).when(message);
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

    static Asked whoMay(WorkstreamCommand command) {
        List<Role> roles = WhoMay.roles(command);
        return Asked.of(WORKSTREAM, roles.contains(Role.PROGRAMME_OFFICE) ? Role.PROGRAMME_OFFICE : roles.getFirst());
    }

    private AggregateTestFixture<WorkstreamAggregate> fixture() {
        RegisterInMemory register =
                new RegisterInMemory().withProgramme(rules(movesAllowed)).withAccount(Words.ACCOUNT);
        return Trial.of(WorkstreamAggregate.class, register);
    }

    static ProgrammeRules rules(Integer movesAllowed) {
        return new ProgrammeRules(
                PROGRAMME,
                new Name("Equality & Inclusion"),
                Marking.OFFICIAL,
                null,
                movesAllowed,
                Map.of(TagGroup.SOURCE, Set.of(new Label("LOKAHI"))),
                true,
                OPENED_ON);
    }
}
