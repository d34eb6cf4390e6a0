package org.hejnal.eventtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void unknownIdsAreNamed() {
        assertThatThrownBy(() -> catalogue.getEventType("grades"))
                .isInstanceOfSatisfying(UnknownObjectException.class, e -> {
                    assertThat(e.object()).isEqualTo(CatalogueObject.EVENT_TYPE);
                    assertThat(e.id()).isEqualTo("grades");
                });
    }
}
