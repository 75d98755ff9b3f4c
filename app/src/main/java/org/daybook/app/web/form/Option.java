package org.daybook.app.web.form;

/**
 * Something to choose.
 *
 * @param value what is sent for it
 * @param words what the person reads
 */
public record Option(String value, String words) {}
