package org.daybook.app.identity;

import java.util.List;
import org.daybook.app.identity.credential.HandedOut;
import org.daybook.shared.account.AccountId;
import org.daybook.shared.account.Grant;
import org.daybook.shared.text.Post;

/**
 * The signed-in account as Daybook sees it.
 *
 * @param loginName absent where a token was shown
 * @param oneTimePasswords those that were handed out for the account, the newest first: with one somebody else could have
 *     signed in
 * @param csrf what the changing requests of a session must carry; absent where a token was shown
 */
record Me(
        AccountId account,
        Post post,
        List<Grant> grants,
        String loginName,
        boolean mustChangePassword,
        List<HandedOut> oneTimePasswords,
        Csrf csrf) {

    record Csrf(String header, String token) {}
}
