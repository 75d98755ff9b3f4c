/**
 * Papers of meetings, numbered once, and the days on which agenda and papers were sent out. It sees the meeting it belongs
 * to, its agenda, and updates by number and digest. Start with {@link org.daybook.shared.meeting.paper.TablePaper}.
 */
@NullMarked
package org.daybook.shared.meeting.paper;

import org.jspecify.annotations.NullMarked;
