/**
 * Forms of commands: their fields, which follow from the records of commands, and their words. It sees commands and how they are
 * sent, and no page. Start with {@code CommandForm}, and with {@code CommandForms} for all of them.
 */
package org.daybook.app.web.form;
