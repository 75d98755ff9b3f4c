package org.daybook.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.ObjectNode;

/** Reads the body of a request as strictly as the door does, for what is asked beside commands too. */
public final class StrictBody {

    private StrictBody() {}

    /**
     * Binds the body to a record.
     *
     * @throws org.daybook.shared.rejection.Refused if it is not JSON, too big or has a field that the record has not
     * @throws org.daybook.shared.rejection.InvalidValue naming the field, if one makes no sense
     */
    public static <T extends Record> T read(HttpServletRequest request, Class<T> type) throws IOException {
        return bind(read(request), type);
    }

    /** As {@link #read}, of a body that has been read. */
    public static <T extends Record> T bind(ObjectNode body, Class<T> type) {
        return bind(body, type, null);
    }

    /** As {@link #bind(ObjectNode, Class)}, with target dates among its fields, which are read on that day. */
    public static <T extends Record> T bind(ObjectNode body, Class<T> type, LocalDate effectiveOn) {
        return type.cast(CommandBinding.object(type, body, "", new TargetDateBinding(effectiveOn)));
    }

    static ObjectNode read(HttpServletRequest request) throws IOException {
        MediaTypes.require(MediaType.APPLICATION_JSON, request.getContentType());
        return JsonBody.read(BoundedLineReader.whole(request.getInputStream(), request.getContentLengthLong()));
    }
}
