package org.daybook.query.facts.writing;

import java.util.function.BooleanSupplier;

/** Fills the tables from which views are answered where they hold nothing of a long record, before anybody projects. */
@FunctionalInterface
public interface FirstBuild {

    /**
     * Returns once it is done, failed, or was not needed.
     *
     * @param goesOn false once it has to stop
     * @throws InterruptedException if it is told to stop while it waits
     */
    void run(BooleanSupplier goesOn) throws InterruptedException;
}
