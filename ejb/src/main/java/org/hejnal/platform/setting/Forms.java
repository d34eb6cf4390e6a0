package org.hejnal.platform.setting;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The forms that values of settings have. */
final class Forms {
    private static final int KEY_BYTES = 32;

    static final Form<String> TEXT = Form.of("any text", text -> text);

    static final Form<String> NAME = matching("a name of one line", "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*");

    static final Form<Boolean> FLAG = Form.of("`true` or `false`", Forms::flag);

    static final Form<ZoneId> ZONE = Form.of("the name of a time zone, for example `Europe/Warsaw`", ZoneId::of);

    static final Form<DayOfWeek> WEEKDAY =
            Form.of("`monday`, `tuesday`, ... or `sunday`", text -> DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT)));

    static final Form<String> WEB_ADDRESS = Form.of(
            "an address with `https://` or `http://` and a host, and without user, query and fragment",
            Forms::webAddress);

    static final Form<Path> FOLDER = Form.of("the path of a folder", Path::of);

    static final Form<Path> EXISTING_FOLDER = Form.of("the path of a folder that is there", Forms::existing);

    /** What a key is made of must get into no message: the decoder's exceptions name it. */
    static final Form<byte[]> KEY = Form.of(
                    "32 random bytes in Base64, for example from `openssl rand -base64 32`", Forms::key)
            .secret();

    private Forms() {}

    static Form<Integer> number(int least, int most) {
        return Form.of("a whole number from " + least + " to " + most, text -> (int) between(least, most, text));
    }

    static Form<Long> numberFrom(long least) {
        return Form.of("a whole number, at least " + least, text -> between(least, Long.MAX_VALUE, text));
    }

    static Form<Duration> duration(Duration least, Duration most) {
        return Form.of("a duration from `" + least + "` to `" + most + "`, as ISO 8601 writes them", text -> {
            Duration duration = Duration.parse(text);
            require(duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0);
            return duration;
        });
    }

    static Form<String> matching(String allowed, String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return Form.of(allowed, text -> {
            require(compiled.matcher(text).matches());
            return text;
        });
    }

    /** Each between commas; none at all is a list too. */
    static <T> Form<List<T>> listOf(Form<T> form, String allowed) {
        return Form.of(
                allowed,
                text -> Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(form.reader())
                        .toList());
    }

    private static boolean flag(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        require(Set.of("true", "false").contains(lower));
        return Boolean.parseBoolean(lower);
    }

    private static long between(long least, long most, String text) {
        long number = Long.parseLong(text);
        require(number >= least && number <= most);
        return number;
    }

    private static String webAddress(String text) {
        URI address = URI.create(text);
        require(Set.of("http", "https").contains(String.valueOf(address.getScheme())));
        require(address.getHost() != null && address.getRawUserInfo() == null);
        require(address.getRawQuery() == null && address.getRawFragment() == null);
        return text.replaceFirst("(?<!/)/+$", "");
    }

    private static Path existing(String text) {
        Path folder = Path.of(text);
        require(Files.isDirectory(folder));
        return folder;
    }

    private static byte[] key(String text) {
        byte[] key = Base64.getDecoder().decode(text.strip());
        require(key.length == KEY_BYTES);
        return key;
    }

    static void require(boolean isAllowed) {
        if (!isAllowed) {
            throw new IllegalArgumentException();
        }
    }
}
