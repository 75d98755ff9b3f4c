package org.daybook.app.web.account;

import org.daybook.shared.text.Required;

/** A request for a one-time password for the account, under a login name. */
public record NewCredential(String loginName) {

    /** @throws org.daybook.shared.rejection.InvalidValue if there is no name */
    public NewCredential {
        Required.present(loginName, "loginName");
    }
}
