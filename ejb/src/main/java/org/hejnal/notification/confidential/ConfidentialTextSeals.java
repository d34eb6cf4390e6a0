package org.hejnal.notification.confidential;

import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.platform.secretkey.SealedColumn;
import org.hejnal.platform.secretkey.SealedColumns;

/** Confidential texts on their way, in each language. */
@Singleton
class ConfidentialTextSeals implements SealedColumns {
    private static final String COUNT = "SELECT count(t) FROM SealedText t WHERE t.%1$s NOT LIKE :mark";
    private static final String LIST = """
            SELECT t.notificationId, t.%1$s FROM SealedText t
            WHERE t.notificationId > :after AND t.%1$s NOT LIKE :mark ORDER BY t.notificationId
            """;
    private static final String REPLACE = """
            UPDATE SealedText t SET t.%1$s = :sealed WHERE t.notificationId = :id AND t.%1$s = :stored
            """;

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                column("confidential_text.sealed_pl", "sealedPl"), column("confidential_text.sealed_en", "sealedEn"));
    }

    private static SealedColumn column(String name, String text) {
        return new SealedColumn(
                name,
                Long.MIN_VALUE,
                COUNT.formatted(text),
                LIST.formatted(text),
                REPLACE.formatted(text),
                ConfidentialTextService.OWNER);
    }
}
