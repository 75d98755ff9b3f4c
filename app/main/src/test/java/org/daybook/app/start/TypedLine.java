package org.daybook.app.start;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** A command line as somebody typed it: how it ended, and what was said on the standard output and beside it. */
public record TypedLine(int status, String out, String errors) {

    public static TypedLine to(Object command, List<String> arguments) {
        return execute(DaybookCommandLine.of(command), arguments);
    }

    static TypedLine execute(CommandLine commands, List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        int status = commands.setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true))
                .execute(arguments.toArray(String[]::new));
        return new TypedLine(status, out.toString(), errors.toString());
    }

    /** Whatever was said, wherever. */
    public String said() {
        return out + errors;
    }
}
