package org.daybook.app.start;

import java.util.List;

/** What the executable does besides running Daybook: it needs neither database nor port, and ends. */
public interface Tool {

    /** The first word of its command line. */
    String name();

    /**
     * Does it, and says on the standard output what came of it.
     *
     * @return the status of the process: 0 if all is well
     */
    int run(List<String> arguments);
}
