/**
 * What was typed into forms: how it was sent, what it means, what is wrong with it, and how it is shown again. Start with
 * {@code FormInput} for the form of a command, and with {@code Form} for one that is written by hand.
 */
package org.daybook.app.web.form.typed;
