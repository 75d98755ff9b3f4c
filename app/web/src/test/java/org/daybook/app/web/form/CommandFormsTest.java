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
import org.daybook.command.permission.PermissionTable;
import org.daybook.shared.contract.AggregateType;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.junit.jupiter.api.Test;

class CommandFormsTest {

    /** What is asked for on pages of its own, or not at the desk of one workstream. */
    private static final Set<String> ELSEWHERE =
            Set.of("open-workstream", "assign-owner", "submit-update", "correct-entry");

    @Test
    void everyCommandOfAWorkstreamHasItsForm() {
        assertThat(commands().map(CommandType::name).filter(name -> !ELSEWHERE.contains(name)))
                .containsExactlyInAnyOrderElementsOf(
                        CommandForms.all().stream().map(CommandForm::command).toList());
    }

    /** The column of the table that says what each may do who is offered a form. */
    private static final Map<EditorRole, String> COLUMNS = Map.of(
            EditorRole.OWNER, "owner", EditorRole.SECRETARY, "board secretary", EditorRole.OFFICE, "programme office");

    @Test
    void nobodyIsOfferedAFormForACommandThatTheTableOfPermissionsRefuses() throws IOException {
        List<List<String>> rows = permissions();
        for (CommandForm form : CommandForms.all()) {
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

    /** The id of a new thing is made by the server. */
    @Test
    void aFormAsksForWhatItsCommandTakesAndForNothingElse() {
        assertThat(CommandForms.all()).allSatisfy(form -> {
            List<String> taken = names(CommandForms.find(form.command())
                    .flatMap(f ->
                            commands().filter(c -> c.name().equals(f.command())).findFirst())
                    .orElseThrow()
                    .type());
            List<String> asked = Stream.concat(
                            Stream.of(form.subject()).filter(name -> !name.isEmpty()),
                            form.fields().stream().map(FormField::name))
                    .toList();
            assertThat(taken).as(form.command()).containsAll(asked);
            assertThat(taken.stream().filter(name -> !asked.contains(name)))
                    .as(form.command() + " asks for all but the id of what it opens")
                    .allSatisfy(left -> assertThat(left).isEqualTo(taken.getFirst()));
        });
    }

    @Test
    void anEntryHoldsWhatItsFormWouldAskForSoThatItCanBePutRight() {
        assertThat(CommandForms.all())
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
                        .isEqualTo(Set.of(FieldType.ONE_OF, FieldType.CHOICE, FieldType.TAGS)
                                .contains(field.type())));
    }

    private static Stream<CommandType> commands() {
        return CommandCatalogue.all().stream().filter(type -> type.aggregate() == AggregateType.WORKSTREAM);
    }

    private static List<String> names(Class<?> record) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
