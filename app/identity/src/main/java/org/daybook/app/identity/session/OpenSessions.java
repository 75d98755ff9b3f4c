package org.daybook.app.identity.session;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * The sessions of this node, limited by {@link SessionProperties}: a further sign-in ends the session that has been
 * idle longest.
 */
@Component
@EnableConfigurationProperties(SessionProperties.class)
class OpenSessions implements HttpSessionListener {

    private final SessionProperties limits;
    private final ConcurrentMap<HttpSession, UUID> accounts = new ConcurrentHashMap<>();

    OpenSessions(SessionProperties limits) {
        this.limits = limits;
    }

    /** Counts a session that was just made for an account, after making room for it. */
    synchronized void opened(HttpSession session, UUID account) {
        accounts.remove(session);
        makeRoom(limits.perAccount(), account::equals);
        makeRoom(limits.inAll(), any -> true);
        accounts.put(session, account);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        accounts.remove(event.getSession());
    }

    int count() {
        return accounts.size();
    }

    private void makeRoom(int most, Predicate<UUID> whose) {
        List<HttpSession> oldestFirst = accounts.entrySet().stream()
                .filter(entry -> whose.test(entry.getValue()))
                .map(entry -> new Idle(lastUsed(entry.getKey()), entry.getKey()))
                .sorted(Comparator.comparingLong(Idle::since))
                .map(Idle::session)
                .toList();
        oldestFirst.stream().limit(Math.max(0, oldestFirst.size() - most + 1L)).forEach(this::end);
    }

    private record Idle(long since, HttpSession session) {}

    private static long lastUsed(HttpSession session) {
        try {
            return session.getLastAccessedTime();
        } catch (IllegalStateException ended) {
            return Long.MIN_VALUE;
        }
    }

    private void end(HttpSession session) {
        accounts.remove(session);
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // It ended by itself meanwhile.
            accounts.remove(session);
        }
    }
}
