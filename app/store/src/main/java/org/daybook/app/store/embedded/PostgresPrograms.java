package org.daybook.app.store.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.store.CannotStart;

/** Runs the programs of PostgreSQL on one data directory; what they print is appended to one file. */
final class PostgresPrograms {

    /** They hand these to a shell, between double quotes. */
    private static final String NOT_IN_A_PATH = "$`\"\\\n";

    private final Path folder;
    private final Path directory;
    private final Path messages;

    /**
     * @param folder of the programs, as {@link PostgresBinaries} unpacks them
     * @param directory of the data
     * @throws CannotStart if the folder has a path from which they cannot run
     */
    PostgresPrograms(Path folder, Path directory, Path messages) {
        this.folder = folder;
        this.directory = directory;
        this.messages = messages;
        folder.toString()
                .chars()
                .filter(character -> NOT_IN_A_PATH.indexOf(character) >= 0)
                .findFirst()
                .ifPresent(this::refuse);
    }

    private void refuse(int character) {
        throw new CannotStart("PostgreSQL cannot run from " + folder + ", because there is " + named(character)
                + " in that path. Choose another data folder with --data, or another folder for its programs: ./daybook"
                + " --data FOLDER -- --daybook.embedded.binaries=ANOTHER");
    }

    private static String named(int character) {
        return character == '\n' ? "a line break" : "a " + Character.toString(character);
    }

    /**
     * Runs one to its end.
     *
     * @return whether it went well
     */
    boolean run(String program, List<String> arguments) throws IOException {
        try {
            return start(program, arguments).waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Daybook was interrupted while PostgreSQL started.", e);
        }
    }

    private Process start(String program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses to run as root; in a user namespace it is somebody else.
        if (LinuxUtils.isUnshareAvailable()) command.addAll(List.of("unshare", "-U"));
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(messages.toFile()));
        // Named here and not among the arguments, which pg_ctl would hand to a shell.
        process.environment().put("PGDATA", directory.toString());
        return process.start();
    }
}
