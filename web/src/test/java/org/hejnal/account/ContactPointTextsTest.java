package org.hejnal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.hejnal.contactpoint.ContactPointReason;
import org.hejnal.page.PageTemplates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactPointTextsTest {
    private final PageTemplates templates = new PageTemplates(PasswordPages.class);

    /** A page without one would be an error of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everyReasonHasAText(String language) {
        Map<String, String> texts = templates.texts(language);
        assertThat(Arrays.stream(ContactPointReason.values()))
                .isNotEmpty()
                .allSatisfy(reason ->
                        assertThat(texts).containsKey("point_" + reason.name().toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "en"})
    void everythingDoneHasAText(String language) {
        assertThat(templates.texts(language))
                .containsKeys(
                        "done_address_added", "done_confirmed", "done_sent_again", "done_preferred", "done_removed");
    }
}
