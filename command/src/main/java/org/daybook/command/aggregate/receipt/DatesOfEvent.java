package org.daybook.command.aggregate.receipt;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.shared.action.due.ActionDate;
import org.daybook.shared.clock.TargetDate;
import org.daybook.shared.contract.DaybookEvent;
import org.daybook.shared.workstream.correction.Replacement;

/**
 * Finds the target dates of an event, each with the field of the command that it came from. Events have the field
 * names of their commands; the replacement of a corrected entry is sent in a body of its own.
 */
final class DatesOfEvent {

    private final Map<String, TargetDate> found = new TreeMap<>();

    private DatesOfEvent() {}

    /** By field, in alphabetical order. */
    static Map<String, TargetDate> find(DaybookEvent event) {
        DatesOfEvent dates = new DatesOfEvent();
        dates.look((Record) event, "");
        return dates.found;
    }

    private void look(Record record, String path) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            look(value(component, record), path + component.getName());
        }
    }

    private void look(Object value, String path) {
        switch (value) {
            case null -> {}
            case TargetDate date -> found.put(path, date);
            case ActionDate due -> look((Object) due.date(), path);
            case Replacement replacement -> look((Record) replacement.event(), path + ".body.");
            case Record record -> look(record, path + ".");
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) look(list.get(i), path + "[" + i + "]");
            }
            default -> {}
        }
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every component of an event can be read", e);
        }
    }
}
