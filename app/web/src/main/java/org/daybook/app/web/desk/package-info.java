/**
 * The owner's desk, on which the update of a workstream is written: every form of it is a command of the API. It sees the
 * forms, the drafts, and the slide as it is now. Start with {@code DeskPages}, which shows it, and {@code RecordForm}, which
 * sends a form.
 */
package org.daybook.app.web.desk;
