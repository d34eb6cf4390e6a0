package org.hejnal.oauth.token;

import jakarta.inject.Singleton;
import java.util.List;
import org.hejnal.oauth.consumer.SecretOwner;
import org.hejnal.platform.secretkey.SealedColumn;
import org.hejnal.platform.secretkey.SealedColumns;

/** The secrets of tokens. */
@Singleton
class TokenSeals implements SealedColumns {
    private static final String COUNT_ACCESS = "SELECT count(t) FROM AccessToken t WHERE t.secret NOT LIKE :mark";
    private static final String LIST_ACCESS = """
            SELECT t.hash, t.secret FROM AccessToken t WHERE t.hash > :after AND t.secret NOT LIKE :mark ORDER BY t.hash
            """;
    private static final String REPLACE_ACCESS = """
            UPDATE AccessToken t SET t.secret = :sealed WHERE t.hash = :id AND t.secret = :stored
            """;

    private static final String COUNT_REQUEST = "SELECT count(t) FROM RequestToken t WHERE t.secret NOT LIKE :mark";
    private static final String LIST_REQUEST = """
            SELECT t.hash, t.secret FROM RequestToken t WHERE t.hash > :after AND t.secret NOT LIKE :mark ORDER BY t.hash
            """;
    private static final String REPLACE_REQUEST = """
            UPDATE RequestToken t SET t.secret = :sealed WHERE t.hash = :id AND t.secret = :stored
            """;

    @Override
    public List<SealedColumn> sealedColumns() {
        return List.of(
                new SealedColumn(
                        "access_token.secret",
                        "",
                        COUNT_ACCESS,
                        LIST_ACCESS,
                        REPLACE_ACCESS,
                        SecretOwner.accessToken("")),
                new SealedColumn(
                        "request_token.secret",
                        "",
                        COUNT_REQUEST,
                        LIST_REQUEST,
                        REPLACE_REQUEST,
                        SecretOwner.requestToken("")));
    }
}
