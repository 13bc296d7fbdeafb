package id.tanggap.server.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** A transaction without a container, for the command line. */
public final class OneTransaction {
    private OneTransaction() {}

    /**
     * Runs work in one transaction; rolled back when it throws.
     *
     * @param work gets a datasource whose only connection is the transaction's
     */
    public static <T> T on(DatabaseAccess access, Function<DataSource, T> work) {
        try (Connection connection = access.connect()) {
            connection.setAutoCommit(false);
            T result = work.apply(dataSource(keptOpen(connection)));
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new StartupException("The database cannot be used: " + e.getMessage(), e);
        }
    }

    private static DataSource dataSource(Connection connection) {
        return (DataSource)
                Proxy.newProxyInstance(
                        OneTransaction.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("getConnection")) {
                                return connection;
                            }
                            throw new UnsupportedOperationException(method.getName());
                        });
    }

    /** The same connection, but its users' {@code close} does nothing. */
    private static Connection keptOpen(Connection connection) {
        return (Connection)
                Proxy.newProxyInstance(
                        OneTransaction.class.getClassLoader(),
                        new Class<?>[] {Connection.class},
                        (proxy, method, arguments) -> {
                            if (method.getName().equals("close")) {
                                return null;
                            }
                            try {
                                return method.invoke(connection, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
