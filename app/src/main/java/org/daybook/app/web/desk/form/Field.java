package org.daybook.app.web.desk.form;

/**
 * One field of a form.
 *
 * @param name that of the command's field
 * @param hint what would be right; empty where the label says it
 */
public record Field(String name, Ask ask, String label, String hint, boolean required, Offer offer) {

    static Field required(String name, Ask ask, String label) {
        return new Field(name, ask, label, "", true, Offer.NOTHING);
    }

    static Field optional(String name, Ask ask, String label) {
        return new Field(name, ask, label, "", false, Offer.NOTHING);
    }

    Field hint(String words) {
        return new Field(name, ask, label, words, required, offer);
    }

    Field from(Offer offered) {
        return new Field(name, ask, label, hint, required, offered);
    }

    /** Whether one has to choose among several inputs, which a legend names together. */
    public boolean grouped() {
        return ask == Ask.ONE_OF || ask == Ask.TAGS;
    }
}
