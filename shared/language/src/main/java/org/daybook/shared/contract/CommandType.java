package org.daybook.shared.contract;

/** The type of a command as the API knows it: its aggregate and its name in kebab-case ("change-rag"). */
public record CommandType(AggregateType aggregate, String name, Class<? extends DaybookCommand> type) {

    /** Whether it brings its aggregate into being. */
    public boolean opens() {
        return type == aggregate.opening();
    }
}
