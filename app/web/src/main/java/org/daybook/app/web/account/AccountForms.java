package org.daybook.app.web.account;

import java.util.Map;
import java.util.Set;
import org.daybook.app.web.form.typed.Form;

/**
 * The forms on the page of one account; one at a time may have been refused.
 *
 * @param refused the one that was, for the summary on top; where none was, one that was not
 */
record AccountForms(Form refused) {

    static final Form GRANT = Form.of(
            Map.of("role", "Role", "programmes", "Applies to", "privateItems", "Private items"),
            Set.of("role", "programmes"));
    static final Form WITHDRAW = Form.of(Map.of());
    static final Form SUSPEND = Form.of(Map.of("reason", "Reason"));
    static final Form PASSWORD = Form.of(Map.of("loginName", "Login name"));
    static final AccountForms BLANK = new AccountForms(WITHDRAW);

    public Form grant() {
        return refused.or(GRANT.anew());
    }

    public Form suspend() {
        return refused.or(SUSPEND.anew());
    }

    public Form password() {
        return refused.or(PASSWORD.anew());
    }
}
