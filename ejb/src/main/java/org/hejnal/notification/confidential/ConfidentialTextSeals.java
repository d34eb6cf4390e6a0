package org.hejnal.notification.confidential;

import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.platform.secretkey.SealedColumn;
import org.hejnal.platform.secretkey.SealedColumns;

/** Confidential texts on their way, in each language. */
@Singleton
class ConfidentialTextSeals implements SealedColumns {
    private static final String COUNT_PL = "SELECT count(t) FROM SealedText t WHERE t.sealedPl NOT LIKE :mark";
    private static final String LIST_PL = """
            SELECT t.notificationId, t.sealedPl FROM SealedText t
            WHERE t.notificationId > :after AND t.sealedPl NOT LIKE :mark ORDER BY t.notificationId
            """;
    private static final String REPLACE_PL = """
            UPDATE SealedText t SET t.sealedPl = :sealed WHERE t.notificationId = :id AND t.sealedPl = :stored
            """;

    private static final String COUNT_EN = "SELECT count(t) FROM SealedText t WHERE t.sealedEn NOT LIKE :mark";
    private static final String LIST_EN = """
            SELECT t.notificationId, t.sealedEn FROM SealedText t
            WHERE t.notificationId > :after AND t.sealedEn NOT LIKE :mark ORDER BY t.notificationId
            """;
    private static final String REPLACE_EN = """
            UPDATE SealedText t SET t.sealedEn = :sealed WHERE t.notificationId = :id AND t.sealedEn = :stored
            """;

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                new SealedColumn(
                        "confidential_text.sealed_pl",
                        Long.MIN_VALUE,
                        COUNT_PL,
                        LIST_PL,
                        REPLACE_PL,
                        ConfidentialTextService.OWNER),
                new SealedColumn(
                        "confidential_text.sealed_en",
                        Long.MIN_VALUE,
                        COUNT_EN,
                        LIST_EN,
                        REPLACE_EN,
                        ConfidentialTextService.OWNER));
    }
}
