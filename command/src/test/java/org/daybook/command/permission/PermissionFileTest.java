package org.daybook.command.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Actor;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Grant;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.programme.ProgrammeId;
import org.daybook.shared.text.Post;
import org.junit.jupiter.api.Test;

/** The committed table, held against the catalogue of commands and against what was permitted before there was a table. */
class PermissionFileTest {

    private static final ProgrammeId HERE = new ProgrammeId(new UUID(1, 1));
    private static final ProgrammeId ELSEWHERE = new ProgrammeId(new UUID(2, 2));
    private static final Map<String, Set<ProgrammeId>> GRANTS =
            Map.of("here", Set.of(HERE), "elsewhere", Set.of(ELSEWHERE), "everywhere", Set.of());

    @Test
    void everyCommandHasOneRowInTheOrderOfTheCatalogue() {
        List<String> commands =
                CommandCatalogue.all().stream().map(CommandType::name).toList();
        List<String> rows = PermissionFile.text()
                .lines()
                .dropWhile(line -> !line.startsWith("| command"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[1].strip())
                .toList();
        assertThat(rows).as("rows of permissions.md").isEqualTo(commands);
        assertThat(PermissionFile.read()).containsOnlyKeys(commands);
    }

    @Test
    void everyCommandPermitsWhatItPermittedBeforeThereWasATable() throws IOException {
        for (CommandType command : CommandCatalogue.all()) {
            List<String> now = new ArrayList<>();
            PermissionRow row = PermissionFile.read().get(command.name());
            for (Role role : Role.values())
                now.add(command.name() + " " + role + " " + whereToGive(command, row, role));
            now.add(command.name() + " capacities " + inWhichCapacity(row));
            if (!command.name().equals("correct-entry")) now.addAll(precedence(command, row));
            PermissionIsGranted rule = row.rule(false);
            now.add(command.name() + " otherwise " + rule.code() + " " + rule.otherwise());
            assertThat(golden().filter(line -> line.startsWith(command.name() + " ")))
                    .as("what permitted.txt says of " + command.name())
                    .containsExactlyElementsOf(now);
        }
    }

    private static String whereToGive(CommandType command, PermissionRow row, Role role) {
        List<String> where = new ArrayList<>();
        for (boolean known : command.name().equals("schedule-meeting") ? List.of(true, false) : List.of(true)) {
            for (String grant : List.of("here", "elsewhere", "everywhere")) {
                for (boolean owned : List.of(false, true)) {
                    Actor actor = actor(new Grant(role, GRANTS.get(grant)));
                    if (row.actingAs(actor, known ? Set.of(HERE) : Set.of(), owned(owned))
                            .isPresent()) where.add(grant + (owned ? "-owned" : "") + (known ? "" : "-unknown"));
                }
            }
        }
        return where.isEmpty() ? "never" : String.join(" ", where);
    }

    /** Of two roles that may both give it, the one in which their holder acts. */
    private static List<String> precedence(CommandType command, PermissionRow row) {
        List<String> acting = new ArrayList<>();
        for (Role one : Role.values()) {
            for (Role two : Role.values()) {
                if (one.compareTo(two) >= 0 || !row.roles().containsAll(List.of(one, two))) continue;
                for (boolean owned : List.of(false, true)) {
                    Actor both = actor(new Grant(one, Set.of()), new Grant(two, Set.of()));
                    RoleOrCapacity acts =
                            row.actingAs(both, Set.of(HERE), owned(owned)).orElseThrow();
                    acting.add(command.name() + " " + one + "+" + two + (owned ? " owned " : " ") + acts);
                }
            }
        }
        return acting;
    }

    private static Set<Capacity> owned(boolean owned) {
        return owned ? Set.of(Capacity.OWNER_OF_WORKSTREAM) : Set.of();
    }

    /** The capacities in which somebody without a role may give it, each for what it is held for. */
    private static String inWhichCapacity(PermissionRow row) {
        Actor nobody = actor();
        List<String> may = Stream.of(Capacity.values())
                .filter(capacity -> row.actingAs(nobody, Set.of(), Set.of(capacity))
                        .filter(capacity::equals)
                        .isPresent())
                .map(Capacity::name)
                .toList();
        assertThat(row.actingAs(nobody, Set.of(), Set.of())).isEmpty();
        return may.isEmpty() ? "none" : String.join(" ", may);
    }

    /**
     * Written by the code that decided before the table did. Left out is in which role somebody with several corrects: the
     * entry decides it, and a correction of an entry that does not exist is refused.
     */
    private static Stream<String> golden() throws IOException {
        try (InputStream in = PermissionFileTest.class.getResourceAsStream("permitted.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.matches("correct-entry [A-Z_]+\\+.*"));
        }
    }

    private static Actor actor(Grant... grants) {
        return new Actor(new AccountId(new UUID(3, 3)), new Post("Any"), List.of(grants));
    }

    @Test
    void aCommandWithoutARowIsNamed() {
        refused(without("change-rag"), "has no row for change-rag");
    }

    @Test
    void aRowWithoutACommandIsNamed() {
        refused(PermissionFile.text().replace("| change-rag ", "| change-rog "), "change-rog, which is not a command");
    }

    @Test
    void aRowThatStandsTwiceIsNamed() {
        String row = rowOf("change-rag");
        refused(PermissionFile.text().replace(row, row + "\n" + row), "two rows for change-rag");
    }

    @Test
    void anEmptyCellIsNamed() {
        String row = rowOf("change-rag");
        refused(
                PermissionFile.text().replace(row, row.replaceFirst("own programme", "")),
                "an empty or missing cell for change-rag");
    }

    @Test
    void aMissingCellIsNamed() {
        String row = rowOf("change-rag");
        refused(
                PermissionFile.text().replace(row, row.replaceFirst("\\| own programme +", "")),
                "an empty or missing cell for change-rag");
    }

    @Test
    void aCellThatIsNoPermissionIsNamedWithThoseThatAre() {
        String row = rowOf("change-rag");
        refused(
                PermissionFile.text().replace(row, row.replaceFirst("own programme", "some programme")),
                "change-rag that is not understood: 'some programme' is not a permission; write one of [no,");
    }

    @Test
    void aCellOfACapacityThatIsNoPermissionIsNamedWithThoseThatAre() {
        String row = rowOf("cancel-meeting");
        refused(
                PermissionFile.text().replace(row, row.replaceFirst("\\| own +\\|", "| own programme |")),
                "cancel-meeting that is not understood: 'own programme' is not for a capacity; write one of [no, own]");
    }

    @Test
    void aCapacityWithoutAColumnIsNamed() {
        refused(PermissionFile.text().replace("| sponsor ", "| patron "), "no column 'sponsor'");
    }

    @Test
    void aRoleWithoutAColumnIsNamed() {
        refused(PermissionFile.text().replace("| auditor ", "| editor "), "no column 'auditor'");
    }

    @Test
    void aColumnThatIsNeitherRoleNorCapacityIsNamed() {
        String wider = PermissionFile.text()
                .lines()
                .map(line -> line.startsWith("|") ? line.replaceFirst("(\\|[^|]*\\|)$", "| patron $1") : line)
                .collect(Collectors.joining("\n"));
        refused(wider, "there is no column 'patron'");
    }

    private static void refused(String table, String saying) {
        assertThatThrownBy(() -> PermissionFile.parse(table))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(saying);
    }

    private static String rowOf(String command) {
        return PermissionFile.text()
                .lines()
                .filter(line -> line.startsWith("| " + command + " "))
                .findFirst()
                .orElseThrow();
    }

    private static String without(String command) {
        return PermissionFile.text()
                .lines()
                .filter(line -> !line.startsWith("| " + command + " "))
                .collect(Collectors.joining("\n"));
    }
}
