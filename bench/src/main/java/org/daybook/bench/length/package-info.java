/** What a command costs on a workstream of 20,000 entries, beside one of ten. Start with {@code LengthPart}. */
package org.daybook.bench.length;
