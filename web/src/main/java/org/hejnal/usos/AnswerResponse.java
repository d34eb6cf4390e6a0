package org.hejnal.usos;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.hejnal.usos.answer.Answer;

/** Turns answers into HTTP. What a signature took part in is kept by no cache; the rest is asked for again each time. */
final class AnswerResponse {
    private AnswerResponse() {}

    static Response of(Answer answer, Request conditions) {
        if (answer.tag().isEmpty() || !conditions.getMethod().equals("GET")) {
            return whole(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
        }
        EntityTag tag = new EntityTag(answer.tag().get());
        Response.ResponseBuilder unchanged = conditions.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged != null ? unchanged : whole(answer);
        return response.tag(tag).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }

    private static Response.ResponseBuilder whole(Answer answer) {
        return Response.ok(answer.body())
                .header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .header(HttpHeaders.CONTENT_LENGTH, answer.body().length);
    }
}
