package org.hejnal.it.events2;

import java.net.http.HttpResponse;
import java.util.Map;
import org.hejnal.it.client.Answer;
import org.hejnal.it.client.HttpCall;
import org.hejnal.it.client.UsosClient;

/** Whoever may come along, and what a method says to them. */
enum Caller {
    NOBODY {
        @Override
        Answer call(Scene scene, MethodFacts method, Map<String, String> arguments) {
            HttpResponse<String> answer = HttpCall.to(scene.hub().baseUrl() + "/" + method.name())
                    .form(arguments)
                    .send();
            return new Answer(answer.statusCode(), HttpCall.header(answer, "Content-Type"), answer.body());
        }

        @Override
        String refusal(MethodFacts method) {
            return method.requiresConsumer() || method.isWrite() ? "consumer_missing" : "";
        }
    },

    FORGER {
        @Override
        UsosClient client(Scene scene, MethodFacts method) {
            return UsosClient.of(scene.hub().baseUrl(), "demo", "wrong-secret");
        }

        @Override
        String refusal(MethodFacts method) {
            return "Invalid signature.";
        }
    },

    APPLICATION {
        @Override
        UsosClient client(Scene scene, MethodFacts method) {
            return scene.application();
        }

        @Override
        String refusal(MethodFacts method) {
            if (method.isAdministrative()) {
                return NOT_TRUSTED;
            }
            return method.requiresToken() || method.isWrite() ? USER_MISSING : "";
        }
    },

    ADMINISTRATIVE_APPLICATION {
        @Override
        UsosClient client(Scene scene, MethodFacts method) {
            return scene.administrativeApplication();
        }

        @Override
        String refusal(MethodFacts method) {
            return method.requiresToken() || method.writer().equals("oneself") ? USER_MISSING : "";
        }
    },

    STUDENT {
        @Override
        UsosClient client(Scene scene, MethodFacts method) {
            return scene.as(scene.student());
        }

        @Override
        String refusal(MethodFacts method) {
            return switch (method.writer()) {
                case "administrator", "consumer" -> NOT_TRUSTED;
                case "writer" -> "object_forbidden";
                default -> "";
            };
        }
    },

    STUDENT_WITHOUT_SCOPES {
        @Override
        UsosClient client(Scene scene, MethodFacts method) {
            return scene.withoutScopes(scene.student());
        }

        @Override
        String refusal(MethodFacts method) {
            if (method.writer().equals("administrator")) {
                return NOT_TRUSTED;
            }
            return method.hasScopes() || method.hasScopesToWrite() ? "scope_missing" : STUDENT.refusal(method);
        }
    },

    RIGHTFUL {
        @Override
        UsosClient client(Scene scene, MethodFacts method) {
            return switch (method.writer()) {
                case "administrator" -> scene.as(scene.administrator());
                case "consumer" -> scene.administrativeApplication();
                case "oneself" -> scene.as(scene.somebodyNew());
                default -> scene.as(scene.lecturer());
            };
        }

        @Override
        String refusal(MethodFacts method) {
            return "";
        }
    };

    private static final String NOT_TRUSTED = "trusted_required";
    private static final String USER_MISSING = "user_missing";

    /** Makes a call as POST, and signs it if this caller can. */
    Answer call(Scene scene, MethodFacts method, Map<String, String> arguments) {
        return client(scene, method).post(method.name().replaceFirst("^services/", ""), arguments);
    }

    UsosClient client(Scene scene, MethodFacts method) {
        throw new UnsupportedOperationException(name() + " signs nothing");
    }

    /** The reason, error or message that a call is refused with; empty if it is let in. */
    abstract String refusal(MethodFacts method);
}
