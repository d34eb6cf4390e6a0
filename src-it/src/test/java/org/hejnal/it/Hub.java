package org.hejnal.it;

import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A running installation, from outside.
 *
 * @param baseUrl its address without a slash at the end
 * @param database its database, with the rights of the application
 * @param mails the e-mails that it has sent
 */
public record Hub(String baseUrl, DataSource database, Mailbox mails) {
    private static volatile @Nullable Hub main;

    /** Returns the one that all {@link HejnalTest}s share. */
    public static Hub main() {
        return Objects.requireNonNull(main, "annotate the test class with @HejnalTest");
    }

    static void setMain(Hub hub) {
        main = hub;
    }
}
