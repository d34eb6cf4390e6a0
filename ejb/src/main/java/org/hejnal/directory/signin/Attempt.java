package org.hejnal.directory.signin;

import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.hejnal.platform.Sha256;

/**
 * What an attempt to sign in is counted under.
 *
 * @param identifier the typed identifier, hashed: people type passwords into the wrong field; or whose code it is
 * @param address the address; of IPv6 the first 64 bits, since one subscriber has all the others
 */
public record Attempt(String identifier, String address) {
    private static final Pattern ADDRESS_LITERAL = Pattern.compile("[0-9A-Fa-f:.]+(%.*)?");

    static Attempt of(String identifier, String address) {
        return new Attempt(ofIdentifier(identifier), "address:" + network(address));
    }

    /** A guess at the code of a person whose password was right. Whatever anybody types, it counts under another word. */
    static Attempt ofCode(long accountId, String address) {
        return new Attempt("code:" + accountId, "address:" + network(address));
    }

    static String ofIdentifier(String identifier) {
        return "identifier:" + Sha256.ofText(lowerCase(identifier));
    }

    /** Both together: what one address tries with one identifier holds up no other address and no other person. */
    String pair() {
        return "pair:" + Sha256.ofText(identifier + " " + address);
    }

    /** One by one, as the database looks the identifier up: a string as a whole can get longer, and count as another. */
    private static String lowerCase(String text) {
        return text.codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String network(String address) {
        if (!ADDRESS_LITERAL.matcher(address).matches()) {
            return Sha256.ofText(address);
        }
        byte[] bytes = bytes(address);
        return HexFormat.of().formatHex(bytes.length > 4 ? Arrays.copyOf(bytes, 8) : bytes);
    }

    /** A literal is parsed, never resolved: the pattern lets no host name through. */
    private static byte[] bytes(String literal) {
        try {
            return InetAddress.getByName(literal).getAddress();
        } catch (java.net.UnknownHostException e) {
            return literal.getBytes(StandardCharsets.UTF_8);
        }
    }
}
