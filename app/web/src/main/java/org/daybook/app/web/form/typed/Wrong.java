package org.daybook.app.web.form.typed;

/**
 * The errors of a form.
 *
 * @param field where; empty if it is about no field of the form
 * @param said what would be valid, as a sentence
 */
public record Wrong(String field, String said) {}
