package org.daybook.query.rebuild;

import java.util.List;

/**
 * A page of rebuilds, newest first.
 *
 * @param next what to send as {@code after} for older ones; absent on the last page
 */
record RebuildsAnswer(List<Rebuild> items, String next) {}
