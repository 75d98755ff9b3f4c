/** Minutes of meetings, recorded and approved. */
package org.daybook.shared.meeting.minutes;
