package org.daybook.app.identity.credential;

import org.daybook.shared.text.Required;

/** A request to change the password. */
public record PasswordChange(String currentPassword, String newPassword) {

    /** @throws org.daybook.shared.rejection.InvalidValue if either is missing */
    public PasswordChange {
        Required.present(currentPassword, "currentPassword");
        Required.present(newPassword, "newPassword");
    }

    @Override
    public String toString() {
        return "PasswordChange";
    }
}
