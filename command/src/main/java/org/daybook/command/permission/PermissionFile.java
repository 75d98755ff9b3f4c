package org.daybook.command.permission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.shared.account.Capacity;
import org.daybook.shared.account.Role;
import org.daybook.shared.account.RoleOrCapacity;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;

/** Reads the committed table of permissions, Markdown that people edit, and refuses one that is not complete. */
final class PermissionFile {

    private static final String NAME = "permissions.md";
    private static final String COMMAND = "command";
    private static final String REFUSED_AS = "refused as";

    private final List<String> head;
    private final Map<String, PermissionRow> rows = new HashMap<>();

    private PermissionFile(List<List<String>> table) {
        head = table.getFirst();
        Stream.concat(Stream.of(COMMAND, REFUSED_AS), columns().map(PermissionFile::heading))
                .filter(column -> !head.contains(column))
                .forEach(column -> refuse("has no column '" + column + "'"));
        table.stream().skip(2).forEach(this::add);
        CommandCatalogue.all().stream()
                .map(CommandType::name)
                .filter(name -> !rows.containsKey(name))
                .forEach(name ->
                        refuse("has no row for " + name + ": write one that says which role or capacity may give it"));
    }

    /** The rows of the table that was built with this version, by the name of the command. */
    static Map<String, PermissionRow> read() {
        return parse(text());
    }

    static String text() {
        try (InputStream in = PermissionFile.class.getResourceAsStream(NAME)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException if a row or cell is missing, superfluous or not understood; it names the command */
    static Map<String, PermissionRow> parse(String markdown) {
        return new PermissionFile(markdown.lines()
                        .filter(line -> line.startsWith("|"))
                        .map(PermissionFile::cells)
                        .dropWhile(cells -> !cells.getFirst().equals(COMMAND))
                        .toList())
                .rows;
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.lastIndexOf('|'));
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private void add(List<String> cells) {
        String name = cells.getFirst();
        if (CommandCatalogue.find(name).isEmpty())
            refuse("has a row for " + name + ", which is not a command: remove it");
        if (cells.size() != head.size() || cells.contains("")) refuse("has an empty or missing cell for " + name);
        if (rows.put(name, row(name, cells)) != null) refuse("has two rows for " + name);
    }

    private PermissionRow row(String name, List<String> cells) {
        Map<Role, Permission> permissions = new LinkedHashMap<>();
        List<Capacity> capacities = new ArrayList<>();
        try {
            for (int i = 1; i < head.indexOf(REFUSED_AS); i++) {
                switch (column(head.get(i))) {
                    case Role role -> permissions.put(role, Permission.of(cells.get(i)));
                    case Capacity capacity -> {
                        if (permits(cells.get(i))) capacities.add(capacity);
                    }
                }
            }
            PermissionRefusal refusal = PermissionRefusal.of(cells.get(head.indexOf(REFUSED_AS)));
            return new PermissionRow(permissions, List.copyOf(capacities), refusal);
        } catch (IllegalArgumentException e) {
            throw fault("has a cell for " + name + " that is not understood: " + e.getMessage());
        }
    }

    /** Whether a capacity permits the command. */
    private static boolean permits(String cell) {
        return switch (cell) {
            case "no" -> false;
            case "own" -> true;
            default ->
                throw new IllegalArgumentException("'" + cell + "' is not for a capacity; write one of [no, own]");
        };
    }

    private static void refuse(String fault) {
        throw fault(fault);
    }

    private static IllegalStateException fault(String fault) {
        return new IllegalStateException("The table of permissions (" + NAME + ") " + fault);
    }

    /** A role or capacity as the table and messages call it. */
    static String heading(RoleOrCapacity column) {
        return column.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static RoleOrCapacity column(String heading) {
        return columns()
                .filter(column -> heading(column).equals(heading))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no column '" + heading + "'"));
    }

    /** An owner of a workstream has no column: the capacity counts with the role, in the cell "own workstream". */
    private static Stream<RoleOrCapacity> columns() {
        return Stream.<RoleOrCapacity>concat(Stream.of(Role.values()), Stream.of(Capacity.values()))
                .filter(column -> column != Capacity.OWNER_OF_WORKSTREAM);
    }
}
