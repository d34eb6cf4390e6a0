package org.hejnal.oauth.consumer;

import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.platform.secretkey.SealedColumn;
import org.hejnal.platform.secretkey.SealedColumns;

/** The secrets of consumers. */
@Singleton
class ConsumerSeals implements SealedColumns {
    private static final String COUNT = """
            SELECT count(c) FROM Consumer c WHERE c.%1$s NOT LIKE :mark AND c.%1$s NOT LIKE 'clear:%%'
            """;
    private static final String LIST = """
            SELECT c.key, c.%1$s FROM Consumer c
            WHERE c.key > :after AND c.%1$s NOT LIKE :mark AND c.%1$s NOT LIKE 'clear:%%' ORDER BY c.key
            """;
    private static final String REPLACE = """
            UPDATE Consumer c SET c.%1$s = :sealed WHERE c.key = :id AND c.%1$s = :stored
            """;

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(column("consumer.secret", "secret"), column("consumer.former_secret", "formerSecret"));
    }

    private static SealedColumn column(String name, String secret) {
        return new SealedColumn(
                name,
                "",
                COUNT.formatted(secret),
                LIST.formatted(secret),
                REPLACE.formatted(secret),
                SecretOwner.consumer(""));
    }
}
