package io.quarkiverse.checkout.recommendation.internal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import javax.sql.DataSource;

/** One connection that stays open, as those of a pool do, and how many statements were sent over it. */
final class SteadyConnection {

    private final AtomicLong statements = new AtomicLong();
    private final Connection connection;
    private final DataSource dataSource;

    SteadyConnection(DataSource database) throws SQLException {
        connection = database.getConnection();
        Connection kept = proxy(Connection.class, (method, arguments) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            if (method.getName().equals("prepareStatement")) {
                statements.incrementAndGet();
            }
            return method.invoke(connection, arguments);
        });
        dataSource = proxy(DataSource.class, (method, arguments) -> kept);
    }

    DataSource dataSource() {
        return dataSource;
    }

    long statements() {
        return statements.get();
    }

    /** As the application does it: settings of a transaction count in it. */
    <T> T inOneTransaction(Supplier<T> task) throws SQLException {
        connection.setAutoCommit(false);
        T result = task.get();
        connection.setAutoCommit(true);
        return result;
    }

    private interface Call {

        Object of(Method method, Object[] arguments) throws ReflectiveOperationException;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (self, method, arguments) -> {
            try {
                return call.of(method, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
