package org.hejnal.directory.secondfactor;

import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.platform.secretkey.SealedColumn;
import org.hejnal.platform.secretkey.SealedColumns;

/** The secrets of second steps. */
@Singleton
class SecondFactorSeals implements SealedColumns {
    static final String OWNER = "second factor ";

    private static final String COUNT = "SELECT count(f) FROM SecondFactor f WHERE f.secret NOT LIKE :mark";
    private static final String LIST = """
            SELECT f.accountId, f.secret FROM SecondFactor f
            WHERE f.accountId > :after AND f.secret NOT LIKE :mark ORDER BY f.accountId
            """;
    private static final String REPLACE = """
            UPDATE SecondFactor f SET f.secret = :sealed WHERE f.accountId = :id AND f.secret = :stored
            """;

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(new SealedColumn("second_factor.secret", 0L, COUNT, LIST, REPLACE, OWNER));
    }
}
