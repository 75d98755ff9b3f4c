package org.daybook.command.programme;

import static org.daybook.command.aggregate.Asked.TODAY;
import static org.daybook.command.aggregate.Trial.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.test.aggregate.TestExecutor;
import org.daybook.command.aggregate.Asked;
import org.daybook.command.aggregate.Trial;
import org.daybook.command.register.RegisterInMemory;
import org.daybook.shared.account.Role;
import org.daybook.shared.programme.CloseProgramme;
import org.daybook.shared.programme.Marking;
import org.daybook.shared.programme.OpenProgramme;
import org.daybook.shared.programme.ProgrammeClosed;
import org.daybook.shared.programme.ProgrammeRenamed;
import org.daybook.shared.programme.RenameProgramme;
import org.daybook.shared.programme.WordRag;
import org.daybook.shared.programme.reporting.ReportingCycle;
import org.daybook.shared.programme.reporting.SetReportingCycle;
import org.daybook.shared.programme.reporting.SetReschedulingRule;
import org.daybook.shared.programme.tag.DefineTags;
import org.daybook.shared.programme.tag.TagGroup;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Name;
import org.daybook.shared.text.Text;
import org.junit.jupiter.api.Test;

/** The life of a programme: opened, given its rules, renamed, closed. */
class ProgrammeLifeTest {

    private static final LocalDate BEFORE = TODAY.minusDays(2);
    private static final Text FINISHED = new Text("Its successor has been opened");

    private final Asked office = Asked.of(UUID.randomUUID(), Role.PROGRAMME_OFFICE);
    private final CommandMessage<?> opening = office.from(TODAY.minusYears(1))
            .to(new OpenProgramme(new Name("Single Equality Scheme"), Marking.NOT_PROTECTIVELY_MARKED));
    private final CommandMessage<?> wording = office.from(TODAY.minusYears(1))
            .to(new WordRag(new Text("Late"), new Text("At risk"), new Text("On track"), new Name("TBD")));
    private final CommandMessage<?> cycle =
            office.from(BEFORE).to(new SetReportingCycle(ReportingCycle.EVERY_TWO_MONTHS, TODAY.plusMonths(1)));
    private final CommandMessage<?> rule = office.from(BEFORE).to(new SetReschedulingRule(1));
    private final CommandMessage<?> tags =
            office.from(BEFORE).to(new DefineTags(TagGroup.SOURCE, List.of(new Label("LOKAHI"), new Label("#48"))));
    private final CommandMessage<?> renaming =
            office.from(BEFORE).to(new RenameProgramme(new Name("Equality & Inclusion")));
    private final CommandMessage<?> closing = office.from(TODAY.minusDays(1)).to(new CloseProgramme(FINISHED));

    @Test
    void fromOpeningToClosing() {
        after(opening, wording, cycle, rule, tags)
                .when(renaming)
                .expectEvents(new ProgrammeRenamed(new Name("Equality & Inclusion")));
        after(opening, wording, cycle, rule, tags, renaming).when(closing).expectEvents(new ProgrammeClosed(FINISHED));
        refused(
                after(opening, wording, cycle, rule, tags, renaming, closing)
                        .when(office.to(new SetReschedulingRule(2))),
                "closed-programme-takes-nothing");
    }

    private static TestExecutor<ProgrammeAggregate> after(CommandMessage<?>... commands) {
        return Trial.of(ProgrammeAggregate.class, new RegisterInMemory()).givenCommands((Object[]) commands);
    }
}
