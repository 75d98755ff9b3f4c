package org.daybook.app.web.form.typed;

/** The place on another page from which somebody came to a form, and to which they go back once it is recorded. */
public final class ReturnPlace {

    /** The name of the field, and of the parameter in the address of the form. */
    public static final String NAME = "back";

    private static final String ITEM_OF_A_WORKSPACE = "/meetings/[0-9a-f-]{36}/notes#item-[A-Za-z0-9._-]{1,64}";

    private ReturnPlace() {}

    /** @return null where it is no place that leads to forms, so that an address from outside sends nobody astray */
    public static String of(String written) {
        return written != null && written.matches(ITEM_OF_A_WORKSPACE) ? written : null;
    }
}
