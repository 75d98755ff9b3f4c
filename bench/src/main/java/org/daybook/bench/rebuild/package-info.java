/** How fast every view is rebuilt, beside reading and parsing the record. Start with {@code RebuildPart}. */
package org.daybook.bench.rebuild;
