package org.hejnal.circle.addressbook;

import static org.hejnal.platform.command.Refusals.assertAccepted;
import static org.hejnal.platform.command.Refusals.assertRefused;

import java.util.Optional;
import org.hejnal.circle.CircleField;
import org.hejnal.circle.addressbook.PlaceView.Position;
import org.junit.jupiter.api.Test;

class CreatePlaceTest {
    @Test
    void textsHaveLimits() {
        assertAccepted(place(" " + "a".repeat(200), "b".repeat(500), 90, -180));
        assertRefused(CircleField.NAME, () -> place("", "b", 0, 0)).contains("1 to 200 ");
        assertRefused(CircleField.ADDRESS, () -> place("a", "b".repeat(501), 0, 0))
                .contains("1 to 500 ");
    }

    @Test
    void aPositionIsOnEarth() {
        assertRefused(CircleField.LATITUDE, () -> place("a", "b", 90.1, 181))
                .isEqualTo("A latitude is between -90 and 90.");
        assertRefused(CircleField.LATITUDE, () -> place("a", "b", Double.NaN, 0))
                .isEqualTo("A latitude is between -90 and 90.");
        assertRefused(CircleField.LONGITUDE, () -> place("a", "b", 0, Double.NEGATIVE_INFINITY))
                .isEqualTo("A longitude is between -180 and 180.");
    }

    private static CreatePlace place(String name, String address, double latitude, double longitude) {
        return new CreatePlace(
                1, Optional.empty(), name, Optional.of(address), Optional.of(new Position(latitude, longitude)));
    }
}
