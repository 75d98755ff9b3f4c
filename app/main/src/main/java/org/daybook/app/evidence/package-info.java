/**
 * The command {@code verify}, by which an auditor checks a pack of evidence on a machine where no Daybook runs. The
 * checks themselves are in {@code shared.evidence}; start with {@link org.daybook.app.evidence.Verify}.
 */
package org.daybook.app.evidence;
