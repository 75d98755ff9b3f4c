package org.daybook.app.identity.token;

import java.time.Duration;
import org.daybook.shared.text.Label;
import org.daybook.shared.text.Required;

/**
 * A request to create a token.
 *
 * @param days how long it lives; absent means a year
 */
public record NewToken(Label label, Integer days) {

    private static final int MOST = (int) Tokens.LONGEST.toDays();

    /** @throws org.daybook.shared.rejection.InvalidValue if it has no label or would live too long */
    public NewToken {
        Required.present(label, "label");
        days = days == null ? MOST : days;
        Required.between(days, 1, MOST, "days");
    }

    public Duration life() {
        return Duration.ofDays(days);
    }
}
