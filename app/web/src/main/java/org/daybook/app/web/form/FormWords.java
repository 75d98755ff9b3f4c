package org.daybook.app.web.form;

/**
 * What a form says about itself.
 *
 * @param title what the person does with it ("Reschedule the deliverable")
 * @param button what its button says
 * @param lead a sentence above its fields; empty where the title says enough
 * @param warning what cannot be undone, in a sentence; empty where nothing is lost
 */
public record FormWords(String title, String button, String lead, String warning) {

    static FormWords of(String title, String button) {
        return new FormWords(title, button, "", "");
    }
}
