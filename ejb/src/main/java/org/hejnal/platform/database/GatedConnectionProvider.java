package org.hejnal.platform.database;

import java.util.Map;
import org.hibernate.engine.jdbc.connections.internal.DatasourceConnectionProviderImpl;

/** Gets Hibernate's connections through the gate; {@code persistence.xml} names it. */
public class GatedConnectionProvider extends DatasourceConnectionProviderImpl {
    private static final long serialVersionUID = 1;

    @Override
    public void configure(Map<String, Object> settings) {
        super.configure(settings);
        setDataSource(new GatedDataSource(getDataSource(), DatabaseGate.ofNode()));
    }
}
