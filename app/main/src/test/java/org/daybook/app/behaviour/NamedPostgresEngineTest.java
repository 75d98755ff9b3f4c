package org.daybook.app.behaviour;

import java.nio.file.Path;

/**
 * One PostgreSQL that is named, two nodes that take commands and one that answers, each a process of its own.
 * At length the nodes load the sample record themselves; briefly they start on a copy of one that has it.
 */
@AtLength
class NamedPostgresEngineTest extends RecordBehaviour {

    @Override
    RunningEngine start(Path folder) {
        if (Length.isBrief()) DataTemplate.NAMED_SAMPLE_RECORD.copyTo(folder);
        NamedPostgres postgres = NamedPostgres.start(folder.resolve("postgres"));
        DaybookProcess first = node(folder, postgres, "command-1", "--daybook.role=command", "--daybook.demo=true");
        DaybookProcess second = node(folder, postgres, "command-2", "--daybook.role=command");
        DaybookProcess query = node(folder, postgres, "query-1", "--daybook.role=query");
        return new RunningEngine(
                first.url(), second.url(), query.url(), folder.resolve("demo.env"), first::said, () -> {
                    query.close();
                    second.close();
                    first.close();
                    postgres.close();
                });
    }

    private static DaybookProcess node(Path folder, NamedPostgres postgres, String name, String... arguments) {
        return DaybookProcess.start(folder, name, postgres.arguments(folder, arguments));
    }
}
