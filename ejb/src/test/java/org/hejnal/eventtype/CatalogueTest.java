package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.UnknownObjectException;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = SampleCatalogue.create();

    @Test
    void rowsAreFoundById() {
        assertThat(catalogue.getEventType("news").id()).isEqualTo("news");
        assertThat(catalogue.getChannel("email").id()).isEqualTo("email");
        assertThat(catalogue.getSchedule("daily").days()).isEqualTo(1);
        assertThat(catalogue.getEventChannel("custom:email").channelId()).isEqualTo("email");
        assertThat(catalogue.getEventTypeSchedule("news:daily").scheduleId()).isEqualTo("daily");
    }

    @Test
    void whatIsOfferedIsListedInOrder() {
        assertThat(catalogue.listChannelsOf("custom"))
                .extracting(EventChannelView::id)
                .containsExactly("custom:inbox", "custom:email");
        assertThat(catalogue.listSchedulesOf("news")).hasSize(1);
        assertThat(catalogue.listEventTypesOn("inbox"))
                .extracting(EventTypeView::id)
                .containsExactly("custom", "news");
        assertThat(catalogue.listEventTypesOn("sms")).isEmpty();
        assertThat(catalogue.listChannelsOf("grades")).isEmpty();
    }

    @Test
    void aTypeIsSentOnTheChannelsThatCarryIt() {
        assertThat(catalogue.isSentOn("custom", "email")).isTrue();
        assertThat(catalogue.isSentOn("news", "email")).isFalse();
        assertThatThrownBy(() -> catalogue.isSentOn("grades", "email")).isInstanceOf(UnknownObjectException.class);
    }

    @Test
    void whatIsSwitchedOffIsSentNowhere() {
        LangDict none = new LangDict(null, null);
        EventTypeView off = new EventTypeView("off", none, none, false, false, true, none, 0);
        Catalogue some = new Catalogue(
                List.of(SampleCatalogue.type("news", false, true), off),
                List.of(),
                List.of(),
                new Catalogue.Offer(
                        List.of(
                                new EventChannelView("news:email", "news", "email", false, false, true, 0),
                                SampleCatalogue.eventChannel("off", "email", false, true)),
                        List.of()));
        assertThat(some.isSentOn("news", "email")).isFalse();
        assertThat(some.isSentOn("off", "email")).isFalse();
    }

    @Test
    void unknownIdsAreNamed() {
        assertThatThrownBy(() -> catalogue.getEventType("grades"))
                .isInstanceOfSatisfying(UnknownObjectException.class, e -> {
                    assertThat(e.object()).isEqualTo(CatalogueObject.EVENT_TYPE);
                    assertThat(e.id()).isEqualTo("grades");
                });
    }
}
