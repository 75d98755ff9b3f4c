package org.daybook.app.behaviour;

import java.nio.file.Path;
import org.daybook.app.store.wiring.HeldBackDaybook;

/**
 * The whole suite with the register wired as with Axon Server, on a PostgreSQL that is named: two nodes that take commands,
 * whose follower is held back throughout, and one that answers. What Axon Server itself does it cannot tell, see {@link
 * AxonServerEngineTest}. At length the nodes load the sample record themselves; briefly they start on a copy of one that has it.
 */
@AtLength
class FollowedRegisterEngineTest extends RecordBehaviour {

    @Override
    RunningEngine start(Path folder) {
        if (Length.isBrief()) DataTemplate.NAMED_SAMPLE_RECORD.copyTo(folder);
        NamedPostgres postgres = NamedPostgres.start(folder.resolve("postgres"));
        DaybookProcess first = writes(folder, postgres, "command-1", "--daybook.demo=true");
        DaybookProcess second = writes(folder, postgres, "command-2");
        DaybookProcess query =
                DaybookProcess.start(folder, "query-1", postgres.arguments(folder, "--daybook.role=query"));
        return new RunningEngine(
                first.url(), second.url(), query.url(), folder.resolve("demo.env"), first::said, () -> {
                    query.close();
                    second.close();
                    first.close();
                    postgres.close();
                });
    }

    private static DaybookProcess writes(Path folder, NamedPostgres postgres, String name, String... more) {
        String[] arguments = postgres.arguments(folder, more);
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--daybook.role=command";
        all[arguments.length + 1] = "--test.let-go=" + folder.resolve("never");
        return DaybookProcess.start(HeldBackDaybook.class, folder, name, all);
    }
}
