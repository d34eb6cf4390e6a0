package org.hejnal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class GatedDataSourceTest {
    private final DatabaseGate gate = new DatabaseGate();
    private final List<Object> waits = new ArrayList<>();
    private final Connection connection = proxy(Connection.class);
    private final GatedDataSource source = new GatedDataSource(proxy(DataSource.class), gate);

    /** A migration that rewrites a large table would never end otherwise, however often it is tried. */
    @Test
    void aDatabaseThatIsPreparedHasMoreTimeThanWork() throws SQLException {
        source.getConnection().close();
        gate.letThrough(GatedDataSource.OF_PREPARATION, this::open);
        source.getConnection().close();
        assertThat(waits).containsExactly(120_000, 3_600_000, 120_000);
    }

    private void open() {
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T proxy(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("setNetworkTimeout")) {
                        waits.add(arguments[1]);
                    }
                    return method.getName().equals("getConnection") ? connection : null;
                }));
    }
}
