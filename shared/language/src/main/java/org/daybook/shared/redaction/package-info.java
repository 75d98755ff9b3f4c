/**
 * Texts that the law orders out of the record: which entries they were taken from, on whose authority, and how a
 * check tells redacted entries from altered ones. It sees the event contract and values, and changes nothing
 * itself. Start with {@link org.daybook.shared.redaction.Redaction}.
 */
@NullMarked
package org.daybook.shared.redaction;

import org.jspecify.annotations.NullMarked;
