package org.hejnal.usos.oauth.signature;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hejnal.http.Parameter;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.usos.error.ApiException;
import org.jspecify.annotations.Nullable;

/** What a request says about its own signature. It is complete and well-formed, but nothing in it is proven. */
public final class RequestSignature {
    /** In characters of signed names and values: nobody pays for more than one address of a longer request. */
    static final int LONGEST_ELSEWHERE = 65_536;

    private static final int LONGEST_NONCE = 128;
    private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}");
    private static final Set<String> SIGNS =
            Set.of("oauth_consumer_key", "oauth_token", "oauth_signature", "oauth_signature_method", "oauth_nonce");

    private final ReceivedRequest request;
    private final SignedParameters parameters;
    private final SignatureMethod method;
    private @Nullable String baseString;
    private @Nullable String singleBaseString;

    private RequestSignature(ReceivedRequest request, SignedParameters parameters) {
        this.request = request;
        this.parameters = parameters;
        this.method = method(require("oauth_signature_method"));
    }

    /**
     * Finds the signature of a request, wherever its parameters are: header, form, query, or some here and some there.
     *
     * @return nothing if the request does not try to be signed
     * @throws ApiException with status 401 if a part is missing, malformed or unsupported
     */
    public static Optional<RequestSignature> find(ReceivedRequest request) {
        SignedParameters parameters = SignedParameters.of(request);
        if (AuthorizationHeader.parse(request.authorization()).isEmpty() && !isSigned(parameters)) {
            return Optional.empty();
        }
        RequestSignature signature = new RequestSignature(request, parameters);
        signature.checkForm();
        return Optional.of(signature);
    }

    private static boolean isSigned(SignedParameters parameters) {
        return parameters.all().stream().map(Parameter::name).anyMatch(SIGNS::contains);
    }

    public String consumerKey() {
        return require("oauth_consumer_key");
    }

    /** The token, empty without one. */
    public String token() {
        return find("oauth_token").orElse("");
    }

    public SignatureMethod method() {
        return method;
    }

    /** Seconds since the epoch; absent only with {@link SignatureMethod#PLAINTEXT}. */
    public OptionalLong timestamp() {
        return find("oauth_timestamp")
                .map(Long::parseLong)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** At most 128 characters; absent only with {@link SignatureMethod#PLAINTEXT}. */
    public Optional<String> nonce() {
        return find("oauth_nonce");
    }

    /** Another parameter, as the signature covers it. */
    public Optional<String> find(String name) {
        return parameters.find(name);
    }

    /**
     * Another parameter that cannot be done without.
     *
     * @throws ApiException with status 401 if it is missing or empty
     */
    public String require(String name) {
        return find(name)
                .orElseThrow(() -> ApiException.unauthorized("The OAuth parameter '" + name + "' is missing."));
    }

    /**
     * Whether the secrets make this signature. A client may have signed one value for each name although it sent
     * some twice, or all that it sent.
     */
    public boolean isMadeWith(String consumerSecret, String tokenSecret) {
        if (method == SignatureMethod.PLAINTEXT) {
            return isOf("", consumerSecret, tokenSecret);
        }
        return isOf(singleBaseString(), consumerSecret, tokenSecret)
                || (parameters.hasRepeated() && isOf(baseString(), consumerSecret, tokenSecret));
    }

    private boolean isOf(String signed, String consumerSecret, String tokenSecret) {
        byte[] expected = method.sign(signed, consumerSecret, tokenSecret).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, require("oauth_signature").getBytes(StandardCharsets.UTF_8));
    }

    /** The address that the server takes the request to have been sent to, as it is signed (RFC 5849 section 3.4.1.2). */
    public String address() {
        return SignatureBaseString.baseUri(request.scheme(), request.host(), request.path());
    }

    /** The text that the client should have signed (RFC 5849 section 3.4.1). It holds no secret. */
    public String baseString() {
        if (baseString == null) {
            baseString = baseString(parameters.all());
        }
        return baseString;
    }

    private String singleBaseString() {
        if (!parameters.hasRepeated()) {
            return baseString();
        }
        if (singleBaseString == null) {
            singleBaseString = baseString(parameters.single());
        }
        return singleBaseString;
    }

    private String baseString(List<Parameter> signed) {
        return SignatureBaseString.of(request.httpMethod(), address(), signed);
    }

    private void checkForm() {
        require("oauth_consumer_key");
        require("oauth_signature");
        if (method != SignatureMethod.PLAINTEXT) {
            require("oauth_timestamp");
            require("oauth_nonce");
        }
        refuseUnless(find("oauth_version").orElse("1.0").equals("1.0"), "The oauth_version must be 1.0.");
        refuseUnless(
                TIMESTAMP.matcher(find("oauth_timestamp").orElse("0")).matches(),
                "The oauth_timestamp must be a whole number of seconds since 1970.");
        refuseUnless(
                nonce().orElse("").length() <= LONGEST_NONCE,
                "The oauth_nonce must have at most " + LONGEST_NONCE + " characters.");
    }

    /**
     * The same signature, if the client had called the hub's public address, or by the other scheme: as through a proxy. None
     * where the address is not signed, nor where the request is longer than {@value #LONGEST_ELSEWHERE} characters.
     */
    public Stream<RequestSignature> elsewhere(URI publicUrl) {
        if (method == SignatureMethod.PLAINTEXT || parameters.length() > LONGEST_ELSEWHERE) {
            return Stream.empty();
        }
        Set<String> tried = new HashSet<>(Set.of(address()));
        return Stream.of(
                        request.at(publicUrl.getScheme(), publicUrl.getRawAuthority()),
                        request.at(request.isSecure() ? "http" : "https", request.host()))
                .map(other -> new RequestSignature(other, parameters))
                .filter(other -> tried.add(other.address()));
    }

    private static SignatureMethod method(String wireName) {
        return SignatureMethod.find(wireName)
                .orElseThrow(() -> ApiException.unauthorized(
                        "Unsupported oauth_signature_method; use HMAC-SHA1, HMAC-SHA256 or, over TLS, PLAINTEXT."));
    }

    private static void refuseUnless(boolean condition, String message) {
        if (!condition) {
            throw ApiException.unauthorized(message);
        }
    }
}
