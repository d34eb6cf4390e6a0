package org.hejnal.oauth.consumer;

import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.platform.secretkey.SealedColumn;
import org.hejnal.platform.secretkey.SealedColumns;

/** The secrets of consumers. */
@Singleton
class ConsumerSeals implements SealedColumns {
    private static final String COUNT = """
            SELECT count(c) FROM Consumer c WHERE c.secret NOT LIKE :mark AND c.secret NOT LIKE 'clear:%'
            """;
    private static final String LIST = """
            SELECT c.key, c.secret FROM Consumer c
            WHERE c.key > :after AND c.secret NOT LIKE :mark AND c.secret NOT LIKE 'clear:%' ORDER BY c.key
            """;
    private static final String REPLACE = """
            UPDATE Consumer c SET c.secret = :sealed WHERE c.key = :id AND c.secret = :stored
            """;

    private static final String COUNT_FORMER =
            "SELECT count(c) FROM Consumer c WHERE c.formerSecret IS NOT NULL AND c.formerSecret NOT LIKE :mark";
    private static final String LIST_FORMER = """
            SELECT c.key, c.formerSecret FROM Consumer c
            WHERE c.key > :after AND c.formerSecret IS NOT NULL AND c.formerSecret NOT LIKE :mark ORDER BY c.key
            """;
    private static final String REPLACE_FORMER = """
            UPDATE Consumer c SET c.formerSecret = :sealed WHERE c.key = :id AND c.formerSecret = :stored
            """;

    @Override
    public List<SealedColumn> sealedColumns() {
        String owner = SecretOwner.consumer("");
        return List.of(
                new SealedColumn("consumer.secret", "", COUNT, LIST, REPLACE, owner),
                new SealedColumn("consumer.former_secret", "", COUNT_FORMER, LIST_FORMER, REPLACE_FORMER, owner));
    }
}
