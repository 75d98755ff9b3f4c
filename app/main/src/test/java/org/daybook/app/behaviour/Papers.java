package org.daybook.app.behaviour;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Where the sample record keeps what the papers say. */
final class Papers {

    static final String PLAN_2012 = "20120000-0000-4000-8000-000000000000";
    static final String DARA_REVIEW = "/api/reviews/20170000-0000-4000-8000-000000000001";
    static final String LEADERSHIP = "/api/workstreams/20210000-0000-4000-8000-000000000001";
    static final String RETENTION = "/api/workstreams/20210000-0000-4000-8000-000000000004";
    static final String COMMUNITY = "/api/workstreams/20210000-0000-4000-8000-000000000005";
    static final String WELLBEING = "/api/workstreams/20210000-0000-4000-8000-000000000006";

    private Papers() {}

    static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The one thing of a list whose text begins so. */
    static JsonNode one(JsonNode array, String field, String beginning) {
        return items(array)
                .filter(item -> item.path(field).asString("").startsWith(beginning))
                .reduce((a, b) -> {
                    throw new AssertionError("Several begin with " + beginning);
                })
                .orElseThrow(() -> new AssertionError("None begins with " + beginning + " in " + array));
    }
}
