package org.hejnal.it.firsthour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.hejnal.launcher.Distribution;

/** What a page of the documentation tells its readers to enter. */
public final class ShownCode {
    private ShownCode() {}

    /**
     * Returns the blocks of one language, in the order of the page.
     *
     * @param page below docs, for example {@code administrators/install.md}
     */
    public static List<String> of(String page, String language) {
        try {
            String text = Files.readString(Distribution.ofBuild().page(page));
            return Pattern.compile("(?ms)^ *```" + language + "\n(.*?)^ *```")
                    .matcher(text)
                    .results()
                    .map(block -> block.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
