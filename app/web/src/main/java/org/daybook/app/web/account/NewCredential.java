package org.daybook.app.web.account;

import org.daybook.shared.text.Required;

/** Asks for a one-time password for the account, to be used under that name. */
public record NewCredential(String loginName) {

    /** @throws org.daybook.shared.rejection.InvalidValue if there is no name */
    public NewCredential {
        Required.present(loginName, "loginName");
    }
}
