package org.daybook.app.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.app.web.openapi.RecordSchemas;
import org.daybook.command.permission.PermissionTable;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.junit.jupiter.api.Test;

class CommandFormsTest {

    /** The commands that have no form of this kind, each with the reason. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "assign-owner", "OwnersPage chooses among accounts that may own the workstream",
            "answer-request", "Daybook sends it when a decision answers the request",
            "submit-update", "SubmitPages shows the slide that is frozen",
            "set-agenda", "AgendaPages drafts the whole agenda from the standing items",
            "correct-entry", "CorrectionPages shows the entry with the form that made it",
            "reserve-minute-numbers", "numbers are reserved for the minutes of a meeting when these are written");

    @Test
    void everyCommandHasItsFormOrAReasonForHavingNone() {
        List<String> without = CommandCatalogue.all().stream()
                // Accounts are kept on pages of their own, which show one-time passwords: AccountForms.
                .filter(type -> type.aggregate() != AggregateType.ACCOUNT)
                .map(CommandType::name)
                .filter(name -> !ELSEWHERE.containsKey(name))
                .toList();
        assertThat(CommandForms.all().stream().map(CommandForm::command)).containsExactlyInAnyOrderElementsOf(without);
    }

    @Test
    void noReasonIsGivenForACommandThatHasAForm() {
        assertThat(ELSEWHERE.keySet())
                .allSatisfy(name -> assertThat(CommandForms.find(name)).isEmpty());
    }

    /** The column of the table that says what each may do who is offered a form. */
    private static final Map<Role, String> COLUMNS = Map.of(
            Role.OWNER, "owner", Role.BOARD_SECRETARY, "board secretary", Role.PROGRAMME_OFFICE, "programme office");

    @Test
    void nobodyIsOfferedAFormForACommandThatTheTableOfPermissionsRefuses() throws IOException {
        List<List<String>> rows = permissions();
        for (CommandForm form : CommandForms.ofDesk()) {
            List<String> row = rows.stream()
                    .filter(cells -> cells.getFirst().equals(form.command()))
                    .findFirst()
                    .orElseThrow();
            assertThat(form.editors()).as(form.command()).allSatisfy(editor -> assertThat(
                            row.get(rows.getFirst().indexOf(COLUMNS.get(editor))))
                    .as(editor + " who gives " + form.command())
                    .isNotEqualTo("no"));
        }
    }

    private static List<List<String>> permissions() throws IOException {
        try (InputStream table = PermissionTable.class.getResourceAsStream("permissions.md")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.startsWith("| command "))
                    .map(line -> Stream.of(line.split("\\|"))
                            .skip(1)
                            .map(String::strip)
                            .toList())
                    .toList();
        }
    }

    /** The id of a new thing is made by the server. A part may be left out only where the command can do without it. */
    @Test
    void aFormAsksForWhatItsCommandTakesAndForNothingElse() {
        assertThat(CommandForms.all()).allSatisfy(form -> {
            Class<? extends Record> command = form.type().type().asSubclass(Record.class);
            List<String> asked = Stream.concat(
                            Stream.of(form.subject()), form.fields().stream().flatMap(CommandFormsTest::components))
                    .filter(name -> !name.isEmpty())
                    .toList();
            assertThat(names(command)).as(form.command()).containsAll(asked);
            assertThat(names(command).stream().filter(name -> !asked.contains(name)))
                    .as(form.command() + " asks for all that its command requires")
                    .allSatisfy(
                            left -> assertThat(RecordSchemas.required(command)).doesNotContain(left));
        });
    }

    private static Stream<String> components(FormField field) {
        return field.type() == FieldType.JOINED ? field.parts().stream().map(FormField::name) : Stream.of(field.name());
    }

    @Test
    void aFormOfAPageStartsOnlyFromFieldsThatItHas() {
        assertThat(CommandForms.all())
                .allSatisfy(form -> assertThat(form.fields().stream().map(FormField::name))
                        .as(form.command())
                        .containsAll(form.prefilled()));
    }

    @Test
    void whatCannotBeUndoneIsSaidBeforeItIsDone() {
        assertThat(List.of("close-programme", "dissolve-board", "cancel-meeting"))
                .allSatisfy(command -> assertThat(
                                CommandForms.find(command).orElseThrow().words().warning())
                        .as(command)
                        .endsWith("."));
    }

    @Test
    void anEntryHoldsWhatItsFormWouldAskForSoThatItCanBePutRight() {
        assertThat(CommandForms.ofDesk())
                .filteredOn(form -> !form.command().equals("move-objective"))
                .allSatisfy(form -> assertThat(names(form.records()))
                        .as(form.command())
                        .containsAll(form.fields().stream().map(FormField::name).toList()));
    }

    @Test
    void whatOffersAChoiceIsAskedAsAChoice() {
        assertThat(CommandForms.all().stream().flatMap(form -> form.fields().stream()))
                .allSatisfy(field -> assertThat(field.options() != OptionSource.NOTHING)
                        .as(field.name())
                        .isEqualTo(Set.of(
                                        FieldType.ONE_OF,
                                        FieldType.CHOICE,
                                        FieldType.TAGS,
                                        FieldType.MANY_OF,
                                        FieldType.JOINED)
                                .contains(field.type())));
    }

    private static List<String> names(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
