package org.hejnal.usos.oauth.page;

import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hejnal.directory.DirectoryService;
import org.hejnal.oauth.token.AccessTokenService;
import org.hejnal.oauth.token.Scope;

/**
 * What a consent gives away, for the page that asks for it. Nobody is asked for rights that they do not have themselves:
 * only editors read of writing statements, and only administrators of administering.
 */
@Singleton
class ConsentRights {
    @Inject
    DirectoryService directory;

    @Inject
    AccessTokenService accessTokens;

    /** The scopes that the person can grant and the others, in words, and keys of texts for what comes without or beside them. */
    Map<String, ?> show(Set<Scope> asked, long accountId, String language) {
        Set<Scope> granted = accessTokens.grantable(asked, accountId);
        Map<Boolean, List<String>> words = asked.stream()
                .collect(partitioningBy(granted::contains, mapping(scope -> words(scope, language), toList())));
        return Map.of(
                "rights", rights(asked, accountId),
                "scopes", Objects.requireNonNull(words.get(true)),
                "useless", Objects.requireNonNull(words.get(false)),
                "isSensitive", granted.contains(Scope.ADMINISTRATION));
    }

    /** Methods that demand no scope let any token in. */
    private List<String> rights(Set<Scope> asked, long accountId) {
        List<String> keys = new ArrayList<>(List.of("consent_who", "consent_read", "consent_codes"));
        boolean isAdministrator = directory.isEventsAdministrator(accountId);
        if (isAdministrator) {
            keys.add("consent_types");
        }
        if (asked.contains(Scope.EVENTS)) {
            if (isAdministrator || directory.isEditor(accountId)) {
                keys.add("consent_statements");
            }
            if (isAdministrator) {
                keys.add("consent_administer");
            }
        }
        return keys;
    }

    private static String words(Scope scope, String language) {
        return Objects.requireNonNullElse(scope.description().in(language), "");
    }
}
