package org.daybook.app.behaviour;

import java.nio.file.Path;

/** The default: one process, the embedded PostgreSQL, nothing to install. */
class EmbeddedEngineTest extends RecordBehaviour {

    @Override
    RunningEngine start(Path folder) {
        DaybookProcess all = DaybookProcess.start(folder, "all", "--daybook.demo=true", "--daybook.data=" + folder);
        return new RunningEngine(all.url(), all.url(), all.url(), folder.resolve("demo.env"), all::said, all::close);
    }
}
