package org.lianjian.platform.migration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Connections that wait as long as a step of the schema takes; what the address says about time-outs is for requests. */
final class PatientConnections {

    private static final int FOR_EVER = 0;

    private PatientConnections() {
    }

    static DataSource of(DataSource database) {
        return proxy(DataSource.class, database, (method, answer) -> answer instanceof Connection connection ? patient(connection) : answer);
    }

    private static Connection patient(Connection connection) throws SQLException {
        int usual = connection.getNetworkTimeout();
        connection.setNetworkTimeout(Runnable::run, FOR_EVER);
        return proxy(Connection.class, connection, new Step() {

            @Override
            public void before(Method method) throws SQLException {
                if ("close".equals(method.getName()) && !connection.isClosed()) {
                    connection.setNetworkTimeout(Runnable::run, usual);
                }
            }

            @Override
            public Object after(Method method, Object answer) {
                return answer;
            }
        });
    }

    private static <T> T proxy(Class<T> type, T target, Step step) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader() == null ? PatientConnections.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type}, (self, method, arguments) -> {
                    step.before(method);
                    try {
                        return step.after(method, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** What is done around a call. */
    @FunctionalInterface
    private interface Step {

        default void before(Method method) throws SQLException {
        }

        Object after(Method method, Object answer) throws SQLException;
    }
}
