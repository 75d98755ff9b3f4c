package org.daybook.app.behaviour;

import java.nio.file.Path;

/** The default: one process, the embedded PostgreSQL, nothing to install. */
class EmbeddedEngineTest extends RecordBehaviour {

    @Override
    RunningEngine start(Path folder) {
        StartedDemo all = StartedDemo.ofItsOwn();
        return new RunningEngine(all.url(), all.url(), all.url(), all.environment(), all::said, all::close);
    }
}
