package org.daybook.command.decide;

import java.util.HashMap;
import java.util.Map;
import org.daybook.shared.contract.DaybookCommand;

/**
 * The facts from outside its aggregate that a command names, fetched before it is decided. Reading another one throws,
 * so nothing is presumed about facts that were not fetched. Immutable.
 */
public final class ExternalFacts {

    private final String reader;
    private final Map<ExternalFact<?>, Object> fetched;

    private ExternalFacts(String reader, Map<ExternalFact<?>, Object> fetched) {
        this.reader = reader;
        this.fetched = fetched;
    }

    /** None yet, for the command. */
    public static ExternalFacts of(DaybookCommand command) {
        return noneFor(command.getClass().getSimpleName());
    }

    /** @param reader who reads them, as a fault calls it */
    public static ExternalFacts noneFor(String reader) {
        return new ExternalFacts(reader, Map.of());
    }

    /** The same, and this one. */
    public <T> ExternalFacts with(ExternalFact<T> fact, T value) {
        Map<ExternalFact<?>, Object> more = new HashMap<>(fetched);
        more.put(fact, value);
        return new ExternalFacts(reader, more);
    }

    /** @throws IllegalStateException if it was not fetched */
    @SuppressWarnings("unchecked")
    public <T> T get(ExternalFact<T> fact) {
        if (!fetched.containsKey(fact)) {
            throw new IllegalStateException(reader + " reads the external fact '" + fact.name()
                    + "', which it does not name; make its aggregate fetch it");
        }
        return (T) fetched.get(fact);
    }
}
