package org.daybook.app.identity.session;

import java.util.List;
import org.daybook.app.identity.guessing.ClientNetwork;

/**
 * The origin of a sign-in.
 *
 * @param network of the socket or, behind a proxy that the operator trusts, the one it names
 */
public record SignInDetails(ClientNetwork network, List<BrowserPass> browsers) {}
