package org.daybook.query.rebuild;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Connections on which, taken together, so many transactions are committed and no more. */
public final class CutConnections extends DelegatingDataSource {

    public static final String CUT = "Cut short";

    private final AtomicInteger left;
    private final boolean unheard;

    /** @param unheard whether the one after is committed too, and nobody hears of it */
    public CutConnections(DataSource connections, int pieces, boolean unheard) {
        super(connections);
        this.left = new AtomicInteger(pieces);
        this.unheard = unheard;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit")) commit(real);
                    else return on(real, method, arguments);
                    return null;
                });
    }

    private void commit(Connection real) throws SQLException {
        int now = left.getAndDecrement();
        if (now > 0 || now == 0 && unheard) real.commit();
        if (now <= 0) throw new SQLException(CUT);
    }

    private static Object on(Connection real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
