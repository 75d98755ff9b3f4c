/**
 * The sponsor of a workstream, and the clearance of its updates where the programme wants it. It sees the workstream it
 * belongs to and facts. Start with {@link org.daybook.shared.workstream.clearance.RequestClearance}.
 */
@NullMarked
package org.daybook.shared.workstream.clearance;

import org.jspecify.annotations.NullMarked;
