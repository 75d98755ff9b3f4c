/** Actions noted at meetings, and what takes them up. */
package org.daybook.shared.meeting.action;
