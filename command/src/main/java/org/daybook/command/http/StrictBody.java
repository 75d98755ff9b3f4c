package org.daybook.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Binds the body of a request that is not a command to a record, as strictly as that of a command. */
public final class StrictBody {

    private StrictBody() {}

    /**
     * Binds the body to a record.
     *
     * @throws org.daybook.shared.rejection.Refused if it is not JSON, too big or has a field that the record has not
     * @throws org.daybook.shared.rejection.InvalidValue naming the field, if one makes no sense
     */
    public static <T extends Record> T read(HttpServletRequest request, Class<T> type) throws IOException {
        return bind(JsonBody.read(request), type);
    }

    /** As {@link #read}, of a body that has been read. */
    public static <T extends Record> T bind(ObjectNode body, Class<T> type) {
        return bind(body, type, null);
    }

    /** As {@link #bind(ObjectNode, Class)}, with target dates among its fields, which are read on that day. */
    public static <T extends Record> T bind(ObjectNode body, Class<T> type, LocalDate effectiveOn) {
        return type.cast(CommandBinding.object(type, body, "", new TargetDateBinding(effectiveOn)));
    }
}
