package org.hejnal.evt.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import java.time.Duration;
import org.hejnal.calendar.CalendarField;
import org.hejnal.media.store.PhotosUnavailableException;
import org.hejnal.platform.InvalidValueException;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.TooManyRequestsException;
import org.junit.jupiter.api.Test;

class EvtErrorTranslationTest {
    @Test
    void aBusyServerIsNoIncidentAndNotTheClientsFault() {
        EvtException error =
                EvtErrorTranslation.translate(new TooManyRequestsException("Busy.", Duration.ofSeconds(10)));
        assertThat(error.error()).isEqualTo(EvtError.UNATTENDED);
        assertThat(error.text()).isEqualTo("Busy.");
    }

    @Test
    void aNodeThatKeepsNoPhotosSaysSo() {
        EvtException error = EvtErrorTranslation.translate(new PhotosUnavailableException());
        assertThat(error.error()).isEqualTo(EvtError.UNATTENDED);
        assertThat(error.text()).contains("photos").doesNotContain("incident");
    }

    @Test
    void theUnexpectedShowsNothingButAnId() {
        EvtException error = EvtErrorTranslation.translate(new EJBException(new IllegalStateException("secret")));
        assertThat(error.error()).isEqualTo(EvtError.UNATTENDED);
        assertThat(error.text()).contains("incident").doesNotContain("secret");
    }

    @Test
    void whatAPersonHasToMendIsSaidInBothLanguages() {
        LangDict words = new LangDict("Koniec jest przed początkiem.", "The end is before the beginning.");
        EvtException error =
                EvtErrorTranslation.translate(new InvalidValueException(CalendarField.END, "Too early.", words));
        assertThat(error.error()).isEqualTo(EvtError.INVALID_PARAMETER);
        assertThat(error.userMessage()).contains(words);
        assertThat(EvtErrorTranslation.translate(new PhotosUnavailableException())
                        .userMessage())
                .isEmpty();
    }
}
