package io.quarkiverse.checkout.schema;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

/** What another node does and has not committed yet. */
public final class OpenTransaction implements AutoCloseable {

    private final Connection connection;

    public OpenTransaction(TestDatabase database) throws SQLException {
        connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
    }

    /** Always the one connection, which stays open. */
    public DataSource dataSource() {
        return proxy(DataSource.class, (of, method, arguments) -> proxy(Connection.class, this::withoutClosing));
    }

    public void commit() throws SQLException {
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private Object withoutClosing(Object of, Method method, Object[] arguments) throws Throwable {
        try {
            return method.getName().equals("close") ? null : method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, handler));
    }
}
