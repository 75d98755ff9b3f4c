/** Whether Daybook can do its work: the event store answers, and the views are not far behind the record. */
package org.daybook.app.health;
