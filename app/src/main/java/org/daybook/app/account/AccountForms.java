package org.daybook.app.account;

import java.util.Map;
import org.daybook.app.form.Form;

/**
 * The forms that stand on the page of one account; one at a time may have been refused.
 *
 * @param grant a role
 * @param suspend the account
 * @param password hand one out
 */
record AccountForms(Form grant, Form suspend, Form password) {

    static final Form GRANT = Form.of(Map.of("role", "Role", "programmes", "Where it holds"));
    static final Form SUSPEND = Form.of(Map.of("reason", "Why"));
    static final Form PASSWORD = Form.of(Map.of("loginName", "Login name"));

    static AccountForms blank() {
        return new AccountForms(GRANT.sent(null), SUSPEND.sent(null), PASSWORD.sent(null));
    }

    AccountForms granting(Form form) {
        return new AccountForms(form, suspend, password);
    }

    AccountForms suspending(Form form) {
        return new AccountForms(grant, form, password);
    }

    AccountForms handingOut(Form form) {
        return new AccountForms(grant, suspend, form);
    }

    /** The one that was refused, for the summary on top; else any. */
    public Form refused() {
        if (grant.refused()) return grant;
        return suspend.refused() ? suspend : password;
    }
}
