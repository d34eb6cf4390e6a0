package org.hejnal.it.client;

import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi10a;
import com.github.scribejava.core.model.OAuth1AccessToken;
import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.model.Response;
import com.github.scribejava.core.model.Verb;
import com.github.scribejava.core.oauth.OAuth10aService;
import com.github.scribejava.core.services.TimestampService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** A client as others write them: ScribeJava signs and sends, selectors stand unescaped in the address. */
public final class UsosClient {
    private final String baseUrl;
    private final OAuth10aService service;
    private final OAuth1AccessToken token;

    private UsosClient(String baseUrl, OAuth10aService service, OAuth1AccessToken token) {
        this.baseUrl = baseUrl;
        this.service = service;
        this.token = token;
    }

    /** A client that signs as an application, for nobody. */
    public static UsosClient of(String baseUrl, String key, String secret) {
        return of(new UsosEndpoints(baseUrl, Instant::now), key, secret);
    }

    private static UsosClient of(UsosEndpoints endpoints, String key, String secret) {
        OAuth10aService service =
                new ServiceBuilder(key).apiSecret(secret).callback("oob").build(endpoints);
        return new UsosClient(endpoints.baseUrl, service, new OAuth1AccessToken("", ""));
    }

    /** The same application in a time of a test's own, which is what the server's clock shows. */
    public UsosClient timedBy(Supplier<Instant> clock) {
        return of(new UsosEndpoints(baseUrl, clock), service.getApiKey(), service.getApiSecret());
    }

    /** The same application, for the person who gave it a token. */
    public UsosClient with(OAuth1AccessToken accessToken) {
        return new UsosClient(baseUrl, service, accessToken);
    }

    /** @param call module, method and query, for example {@code events2/event_types_index?fields=id|name} */
    public Answer get(String call) {
        return send(new OAuthRequest(Verb.GET, baseUrl + "/services/" + call));
    }

    public Answer post(String method, Map<String, String> form) {
        return signedPost(method, form).get();
    }

    /** Posts to the same server by another name than the one that is signed, as a proxy does that hides it. */
    public Answer post(String method, Map<String, String> form, String host) {
        String address = baseUrl + "/services/" + method;
        OAuthRequest signed = new OAuthRequest(Verb.POST, address);
        form.forEach(signed::addBodyParameter);
        service.signRequest(token, signed);
        OAuthRequest sent = new OAuthRequest(Verb.POST, address.replace("localhost", host));
        signed.getHeaders().forEach(sent::addHeader);
        form.forEach(sent::addBodyParameter);
        return execute(sent);
    }

    /**
     * Posts a file; the signature covers the query alone.
     *
     * @param call module, method and query
     */
    public Answer postFile(String call, String contentType, byte[] file) {
        OAuthRequest request = new OAuthRequest(Verb.POST, baseUrl + "/services/" + call);
        request.addHeader("Content-Type", contentType);
        request.setPayload(file);
        return send(request);
    }

    /** A request that was signed once and can be sent again, as an eavesdropper would. */
    public Supplier<Answer> signedPost(String method, Map<String, String> form) {
        OAuthRequest request = new OAuthRequest(Verb.POST, baseUrl + "/services/" + method);
        form.forEach(request::addBodyParameter);
        service.signRequest(token, request);
        return () -> execute(request);
    }

    private Answer send(OAuthRequest request) {
        service.signRequest(token, request);
        return execute(request);
    }

    private Answer execute(OAuthRequest request) {
        try (Response response = service.execute(request)) {
            return new Answer(response.getCode(), response.getHeader("Content-Type"), response.getBody());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class UsosEndpoints extends DefaultApi10a {
        private final String baseUrl;
        private final Supplier<Instant> clock;

        UsosEndpoints(String baseUrl, Supplier<Instant> clock) {
            this.baseUrl = baseUrl;
            this.clock = clock;
        }

        @Override
        public TimestampService getTimestampService() {
            return new TimestampService() {
                @Override
                public String getTimestampInSeconds() {
                    return Long.toString(clock.get().getEpochSecond());
                }

                @Override
                public String getNonce() {
                    return UUID.randomUUID().toString();
                }
            };
        }

        @Override
        public String getRequestTokenEndpoint() {
            return baseUrl + "/services/oauth/request_token?scopes=events|offline_access";
        }

        @Override
        public String getAccessTokenEndpoint() {
            return baseUrl + "/services/oauth/access_token";
        }

        @Override
        protected String getAuthorizationBaseUrl() {
            return baseUrl + "/services/oauth/authorize";
        }
    }
}
