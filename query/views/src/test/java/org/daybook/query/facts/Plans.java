package org.daybook.query.facts;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that notes, while somebody watches, by which plan PostgreSQL answers each statement. */
final class Plans extends DelegatingDataSource {

    private List<String> plans;

    Plans(DataSource watched) {
        super(watched);
    }

    /** The plans of what is asked meanwhile, one a statement, in order. */
    List<String> of(Runnable asking) {
        plans = new ArrayList<>();
        try {
            asking.run();
            return List.copyOf(plans);
        } finally {
            plans = null;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        if (plans == null) return connection;
        tell(connection, true);
        return watched(Connection.class, connection, (method, result) -> {
            if (method.equals("close")) return null;
            return result instanceof PreparedStatement statement ? watched(statement) : result;
        });
    }

    private static void tell(Connection connection, boolean plans) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET auto_explain.log_min_duration = " + (plans ? 0 : -1));
        }
    }

    private PreparedStatement watched(PreparedStatement statement) {
        return watched(PreparedStatement.class, statement, (method, result) -> {
            if (method.startsWith("execute")) note(statement.getWarnings());
            return result;
        });
    }

    private void note(SQLWarning warnings) {
        for (SQLWarning warning = warnings; warning != null; warning = warning.getNextWarning()) {
            if (plans != null && warning.getMessage().contains("plan:")) plans.add(warning.getMessage());
        }
    }

    private interface Seen {
        Object seen(String method, Object result) throws SQLException;
    }

    private static <T> T watched(Class<T> type, T target, Seen seen) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().equals("close") && target instanceof Connection connection)
                        tell(connection, false);
                    return seen.seen(method.getName(), call(target, method, given));
                }));
    }

    private static Object call(Object target, Method method, Object[] given) throws Throwable {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
