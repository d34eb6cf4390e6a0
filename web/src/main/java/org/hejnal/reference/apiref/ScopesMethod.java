package org.hejnal.reference.apiref;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.oauth.token.Scope;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class ScopesMethod implements ServiceMethod {

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/apiref/scopes", "List all scopes")
                .description("Lists what an application can ask a person to let it do, in the argument <b>scopes</b> of"
                        + " a request token. A person grants what a method here asks for.")
                .unchanging()
                .returns("A list of objects with <b>key</b> and <b>developers_description</b>.")
                .build();
    }

    @Override
    public List<Map<String, Object>> call(Call call) {
        return Arrays.stream(Scope.values()).map(ScopesMethod::show).toList();
    }

    private static Map<String, Object> show(Scope scope) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("key", scope.wireName());
        shown.put("developers_description", describe(scope));
        return shown;
    }

    private static String describe(Scope scope) {
        return switch (scope) {
            case EVENTS ->
                "Read the person's notifications, change what they are notified of, and how, and do for them"
                        + " what they may do here: write statements and, as an events administrator, change channels and"
                        + " schedules.";
            case OFFLINE_ACCESS ->
                "Keep the access token until the person revokes it. Without it a token expires soon.";
            case EMAIL -> "Read the person's e-mail addresses.";
            case OTHER_EMAILS -> "Read the e-mail addresses of people who show them to those they have to do with.";
            case MOBILE_NUMBERS -> "Read the person's mobile phone numbers.";
            case PERSONAL -> "Read personal data, such as the PESEL number, the date of birth and postal addresses.";
            case PHOTO -> "See the person's photo.";
            case STUDIES -> "Read the person's student number.";
            default ->
                "Of no use here: no method of this installation asks for it. It may be asked for and is not granted.";
        };
    }
}
