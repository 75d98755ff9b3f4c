package org.daybook.app.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.daybook.app.identity.credential.AuthenticationCache;
import org.daybook.app.identity.credential.SignedIn;
import org.daybook.app.identity.guessing.ClientNetwork;
import org.daybook.app.identity.session.KnownBrowsers;
import org.daybook.app.identity.session.PasswordSignIn;
import org.daybook.app.identity.session.Sessions;
import org.daybook.app.identity.session.SignInDetails;
import org.daybook.app.identity.token.Tokens;
import org.daybook.command.register.lookup.AccountDirectory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * Configures the two ways to authenticate: a token, for programs, without a session and so without CSRF protection; or
 * a session, for people, with both. A request with a token is judged by the token alone, whatever cookies it carries.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Requests are measured once, as a whole: an observation a filter costs more than most filters do. */
    @Bean
    SecurityObservationSettings noFilterIsMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    AccountDirectory accountDirectory(DataSource dataSource, Clock clock, ZoneId zone) {
        return AccountDirectory.in(dataSource, clock, zone);
    }

    /** The rules of both ways in. */
    private static Customizer<AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry>
            routes(Environment settings) {
        boolean openLedger = settings.getRequiredProperty("daybook.ledger.open", Boolean.class);
        return rules -> RouteRules.apply(rules, openLedger);
    }

    @Bean
    @Order(1)
    SecurityFilterChain byToken(
            HttpSecurity http,
            Environment settings,
            Tokens tokens,
            AccountDirectory accounts,
            AuthenticationCache admissions,
            Refusals refusals) {
        return http.securityMatcher(BearerTokens::shownIn)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokens(tokens, accounts, admissions, refusals), AuthorizationFilter.class)
                .authorizeHttpRequests(routes(settings))
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SafeHeaders::apply)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain bySession(
            HttpSecurity http,
            Environment settings,
            Sessions sessions,
            PasswordSignIn signIn,
            KnownBrowsers browsers,
            Refusals refusals) {
        Welcome welcome = new Welcome();
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(new CsrfTokens()))
                .authenticationManager(onceOnly(signIn))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(form -> signIn(form, welcome, browsers))
                .logout(logout -> logout.logoutSuccessUrl("/login?signedOut"))
                .authorizeHttpRequests(routes(settings))
                .exceptionHandling(e -> e.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(SafeHeaders::apply)
                .build();
    }

    /** Without a parent, which would have the same provider check a wrong password a second time. */
    private static AuthenticationManager onceOnly(PasswordSignIn signIn) {
        return new ProviderManager(signIn);
    }

    private static void signIn(FormLoginConfigurer<HttpSecurity> form, Welcome welcome, KnownBrowsers browsers) {
        form.loginPage("/login")
                .authenticationDetailsSource((HttpServletRequest request) ->
                        new SignInDetails(ClientNetwork.of(request.getRemoteAddr()), browsers.shown(request)))
                .successHandler((request, response, who) -> {
                    browsers.remember(((SignedIn) who).getCredentials(), request, response);
                    welcome.onAuthenticationSuccess(request, response, who);
                })
                .failureHandler(SecurityConfiguration::turnAway);
    }

    private static void turnAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String reason = why instanceof LockedException ? "wait" : "error";
        String to = LocalAddress.read(request.getParameter(LocalAddress.PARAMETER))
                .map(address -> "&" + LocalAddress.parameter(address))
                .orElse("");
        response.sendRedirect(request.getContextPath() + "/login?" + reason + to);
    }
}
