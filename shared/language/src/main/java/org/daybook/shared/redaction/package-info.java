/** What the law orders out of the record, and how the record tells that it was: ADR 17. */
package org.daybook.shared.redaction;
