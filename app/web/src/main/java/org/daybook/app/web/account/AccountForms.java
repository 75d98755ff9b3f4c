package org.daybook.app.web.account;

import java.util.Map;
import java.util.stream.Stream;
import org.daybook.app.web.form.Form;

/**
 * The forms on the page of one account, of which one may have been refused.
 *
 * @param grant grants a role
 * @param withdraw withdraws one; nothing is typed into it
 * @param suspend suspends the account
 * @param password hands out a one-time password
 */
record AccountForms(Form grant, Form withdraw, Form suspend, Form password) {

    static final Form GRANT = Form.of(Map.of("role", "Role", "programmes", "Applies to"));
    static final Form WITHDRAW = Form.of(Map.of());
    static final Form SUSPEND = Form.of(Map.of("reason", "Reason"));
    static final Form PASSWORD = Form.of(Map.of("loginName", "Login name"));

    static AccountForms blank() {
        return new AccountForms(GRANT.sent(null), WITHDRAW, SUSPEND.sent(null), PASSWORD.sent(null));
    }

    /** The same with a form that was sent in the place of the blank one that asks for the same. */
    AccountForms with(Form sent) {
        return new AccountForms(sent.or(grant), sent.or(withdraw), sent.or(suspend), sent.or(password));
    }

    /** The one that was refused, for the summary on top; where none was, one that was not. */
    public Form refused() {
        return Stream.of(grant, withdraw, suspend, password)
                .filter(Form::refused)
                .findFirst()
                .orElse(grant);
    }
}
