package org.hejnal.usos.oauth;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.hejnal.http.ReceivedRequest;
import org.hejnal.http.RequestReader;
import org.hejnal.oauth.token.IssuedToken;

/** Where consumers get tokens and give them back. The parameters may be in the header, the query or a form. */
@Path("/oauth")
public class OAuthResource {
    /** Not the form type that the content has: clients are known to refuse it. */
    private static final String TEXT = "text/plain; charset=utf-8";

    private static final String JSON = "application/json; charset=utf-8";

    @Inject
    TokenExchange tokens;

    @Inject
    RequestReader requests;

    @Context
    HttpServletRequest http;

    @GET
    @Path("request_token")
    public Response getRequestToken() {
        return requestToken();
    }

    @POST
    @Path("request_token")
    public Response requestToken() {
        return answer(form(tokens.requestToken(request())) + "&oauth_callback_confirmed=true", TEXT);
    }

    @GET
    @Path("access_token")
    public Response getAccessToken() {
        return accessToken();
    }

    @POST
    @Path("access_token")
    public Response accessToken() {
        return answer(form(tokens.accessToken(request())), TEXT);
    }

    @GET
    @Path("revoke_token")
    public Response getRevokeToken() {
        return revokeToken();
    }

    @POST
    @Path("revoke_token")
    public Response revokeToken() {
        tokens.revoke(request());
        return answer("{\"success\": true}", JSON);
    }

    private ReceivedRequest request() {
        return requests.read(http);
    }

    private static String form(IssuedToken issued) {
        return "oauth_token=" + issued.token() + "&oauth_token_secret=" + issued.secret();
    }

    private static Response answer(String text, String type) {
        return Response.ok(text, type).header("Cache-Control", "no-store").build();
    }
}
