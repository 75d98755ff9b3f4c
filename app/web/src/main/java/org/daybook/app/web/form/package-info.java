/**
 * Forms of pages: their fields, which follow from the records of commands, what was typed, and what is wrong with it. It sees
 * commands and how they are sent, and no page. Start with {@code CommandForm} for the form of a command, and with {@code Form} for
 * one that is written by hand.
 */
package org.daybook.app.web.form;
