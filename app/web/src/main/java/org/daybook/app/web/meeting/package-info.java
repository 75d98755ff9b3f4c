/** Pages of boards and their meetings. They show what the read API answers and decide nothing. */
package org.daybook.app.web.meeting;
