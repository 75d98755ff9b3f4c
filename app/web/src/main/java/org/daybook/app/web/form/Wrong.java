package org.daybook.app.web.form;

/**
 * The errors of a form.
 *
 * @param field where; empty where it is about no field of the form
 * @param said what would be right, as a sentence
 */
public record Wrong(String field, String said) {}
