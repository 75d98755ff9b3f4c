package org.daybook.app.identity;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.shared.account.Role;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The roles that each route requires, or a capacity. What they permit there is decided for each command and programme. Only health,
 * the sign-in page with its stylesheet and, if so configured, the ledger are open; a route that is not listed here is
 * closed.
 */
final class RouteRules {

    private static final String[] ANY = orCapacity(Role.values());
    private static final String[] READERS = orCapacity(
            Stream.of(Role.values()).filter(role -> role != Role.ADMIN).toArray(Role[]::new));
    private static final String[] DESKS = names(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD_SECRETARY);
    private static final String[] WRITERS = orCapacity(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD_SECRETARY);
    private static final String[] REVIEWERS = names(Role.AUDITOR, Role.OWNER, Role.PROGRAMME_OFFICE);
    private static final String[] FOUNDERS = orCapacity(Role.PROGRAMME_OFFICE);
    private static final String[] CONVENERS = orCapacity(Role.BOARD_SECRETARY, Role.PROGRAMME_OFFICE);
    /** Whoever may own an action by their account, beside those who arrange actions. */
    private static final String[] OWNERS_OF_ACTIONS =
            orCapacity(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD_SECRETARY, Role.BOARD);

    private static final String[] SENDERS =
            orCapacity(Role.OWNER, Role.PROGRAMME_OFFICE, Role.BOARD_SECRETARY, Role.AUDITOR, Role.ADMIN);

    private final AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules;

    private RouteRules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        this.rules = rules;
    }

    /** @param openLedger whether anybody may read the ledger, which tells nothing of what entries say */
    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            boolean openLedger) {
        RouteRules routes = new RouteRules(rules);
        routes.comingIn();
        routes.administration();
        routes.auditing();
        routes.writing();
        routes.ledger(openLedger);
        routes.reading();
        rules.anyRequest().denyAll();
    }

    private void comingIn() {
        rules.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.INCLUDE, DispatcherType.FORWARD, DispatcherType.ASYNC)
                .permitAll();
        rules.requestMatchers("/login").permitAll();
        read("/static/**", "/webjars/govuk-frontend/**", "/webjars/htmx.org/**").permitAll();
        read("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")
                .permitAll();
        rules.requestMatchers("/logout", "/password", "/api/me", "/api/me/password")
                .authenticated();
        rules.requestMatchers("/api/me/tokens", "/api/me/tokens/*", "/account/tokens", "/account/tokens/*/revoke")
                .hasAnyAuthority(ANY);
        read("/account").access((who, at) -> new AuthorizationDecision(isIn(who.get())));
    }

    /** Everybody who has signed in and has chosen their password, with a role or without. */
    private static boolean isIn(Authentication who) {
        return who instanceof SignedIn in && !in.mustChangePassword();
    }

    private void administration() {
        rules.requestMatchers("/api/accounts", "/api/accounts/**", "/api/operations", "/api/operations/**")
                .hasAuthority(Role.ADMIN.name());
        rules.requestMatchers("/accounts", "/accounts/**").hasAuthority(Role.ADMIN.name());
        read("/actuator", "/actuator/**").hasAuthority(Role.ADMIN.name());
    }

    /** To look whether everything agrees changes nothing of the record. */
    private void auditing() {
        rules.requestMatchers("/api/self-audits", "/api/self-audits/*")
                .hasAnyAuthority(Role.AUDITOR.name(), Role.ADMIN.name());
    }

    private void writing() {
        rules.requestMatchers("/programmes/*/owners", "/programmes/*/owners/*")
                .hasAuthority(Role.PROGRAMME_OFFICE.name());
        rules.requestMatchers("/desk", "/workstreams/*/desk", "/workstreams/*/desk/**")
                .hasAnyAuthority(DESKS);
        // Which forms somebody may use is decided for each command, by the table of permissions.
        rules.requestMatchers("/*/do/*", "/*/do/*/draft", "/*/*/do/*", "/*/*/do/*/draft", "/forms/date")
                .hasAnyAuthority(READERS);
        rules.requestMatchers(POST, "/actions/*/into-workstream", "/actions/*/carry-on")
                .hasAnyAuthority(OWNERS_OF_ACTIONS);
        rules.requestMatchers(
                        "/meetings/*/agenda", "/meetings/*/attendance", "/meetings/*/notes", "/meetings/*/notes/**")
                .hasAnyAuthority(CONVENERS);
        rules.requestMatchers(POST, "/api/redactions").hasAuthority(Role.DATA_PROTECTION.name());
        rules.requestMatchers(POST, "/api/commands").hasAnyAuthority(SENDERS);
        rules.requestMatchers(POST, "/api/reviews", "/api/reviews/**").hasAnyAuthority(REVIEWERS);
        rules.requestMatchers(POST, "/api/boards").hasAnyAuthority(FOUNDERS);
        rules.requestMatchers(POST, "/api/boards/**").hasAnyAuthority(CONVENERS);
        rules.requestMatchers(POST, "/api/meetings", "/api/meetings/**").hasAnyAuthority(CONVENERS);
        rules.requestMatchers(POST, "/api/actions").hasAnyAuthority(CONVENERS);
        rules.requestMatchers(POST, "/api/actions/**").hasAnyAuthority(OWNERS_OF_ACTIONS);
        rules.requestMatchers(POST, "/api/**").hasAnyAuthority(WRITERS);
    }

    private void ledger(boolean open) {
        // Leaves are the headers of entries of every programme; hashes reveal nothing.
        if (!open) read("/ledger/tile/entries/**").access((who, at) -> new AuthorizationDecision(auditsAll(who.get())));
        AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl ledger = read("/ledger/**");
        if (open) ledger.permitAll();
        else ledger.hasAuthority(Role.AUDITOR.name());
    }

    private static boolean auditsAll(Authentication who) {
        return isIn(who) && ((SignedIn) who).getPrincipal().holdsEverywhere(Role.AUDITOR);
    }

    private void reading() {
        read("/api/events", "/api/events/**", "/api/evidence", "/evidence").hasAuthority(Role.AUDITOR.name());
        read("/", "/v3/api-docs", "/v3/api-docs.yaml", "/v3/api-docs/**", "/swagger-ui.html", "/swagger-ui/**")
                .hasAnyAuthority(ANY);
        read("/api/**", "/workstreams", "/workstreams/**", "/live/workstreams/*", "/programmes/*/replay")
                .hasAnyAuthority(READERS);
        read(
                        "/portfolio",
                        "/exceptions",
                        "/decisions",
                        "/clearances",
                        "/decisions/*",
                        "/highlights",
                        "/milestones",
                        "/matrix",
                        "/slippage",
                        "/ledger-explained",
                        "/boards",
                        "/boards/*",
                        "/boards/*/compare",
                        "/meetings",
                        "/meetings/*",
                        "/programmes/*",
                        "/recommendations",
                        "/meetings/*/minutes",
                        "/reviews",
                        "/reviews/**",
                        "/actions",
                        "/actions/**")
                .hasAnyAuthority(READERS);
    }

    private AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl read(String... paths) {
        var builder = PathPatternRequestMatcher.withDefaults();
        return rules.requestMatchers(Stream.of(paths)
                .flatMap(path -> Stream.of(builder.matcher(GET, path), builder.matcher(HEAD, path)))
                .toArray(RequestMatcher[]::new));
    }

    private static String[] names(Role... roles) {
        return Stream.of(roles).map(Role::name).toArray(String[]::new);
    }

    /** Those roles, and whoever holds a capacity: for what it permits something only the command can tell. */
    private static String[] orCapacity(Role... roles) {
        return Stream.concat(Stream.of(names(roles)), Stream.of(SignedIn.CAPACITY))
                .toArray(String[]::new);
    }
}
