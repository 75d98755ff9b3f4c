/** Rules on actions noted at a meeting. */
package org.daybook.command.meeting.action;
