package org.hejnal.signin.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a provider, or somebody who says so, has sent us, by a browser or directly. All of it is to be distrusted.
 *
 * @param addresses the addresses that the source was told
 * @param parameters the decoded parameters of query and form, in the order in which they came
 * @param query the query as it came, undecoded, without the question mark: SAML signs it in this form
 * @param body the body where it is no form, else null
 * @param byPost whether it came by POST
 */
public record ProviderMessage(
        SourceAddresses addresses,
        Map<String, List<String>> parameters,
        @Nullable String query,
        @Nullable String body,
        boolean byPost) {

    /** Returns the only value of a parameter, or null if there is none or more than one. */
    public @Nullable String only(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        return values.size() == 1 ? values.get(0) : null;
    }
}
