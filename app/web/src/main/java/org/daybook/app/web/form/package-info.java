/**
 * Forms of pages: their fields, which the desk derives from the records of commands, what was typed, and what is wrong with it.
 * It sees commands and how they are sent, and no page. Start with {@code Form} for a form of its own page and
 * {@code CommandForm} for those of the desk.
 */
package org.daybook.app.web.form;
