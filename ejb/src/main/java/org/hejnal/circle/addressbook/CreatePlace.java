package org.hejnal.circle.addressbook;

import java.util.Optional;
import org.hejnal.circle.CircleField;
import org.hejnal.circle.Texts;
import org.hejnal.circle.addressbook.PlaceView.Position;

/**
 * The command to add a place to a circle.
 *
 * @param accountId who does it
 * @param circleId where; absent for their default circle
 * @param name 1 to {@value #MAX_NAME} characters
 * @param address 1 to {@value #MAX_ADDRESS} characters
 */
public record CreatePlace(
        long accountId, Optional<Long> circleId, String name, Optional<String> address, Optional<Position> position) {
    public static final int MAX_NAME = 200;
    public static final int MAX_ADDRESS = 500;

    public CreatePlace {
        name = Texts.require(CircleField.NAME, name, MAX_NAME);
        address = address.map(text -> Texts.require(CircleField.ADDRESS, text, MAX_ADDRESS));
        position.ifPresent(CreatePlace::check);
    }

    private static void check(Position position) {
        if (!(Math.abs(position.latitude()) <= 90)) {
            throw Texts.refusal(CircleField.LATITUDE, "A latitude is between -90 and 90.");
        }
        if (!(Math.abs(position.longitude()) <= 180)) {
            throw Texts.refusal(CircleField.LONGITUDE, "A longitude is between -180 and 180.");
        }
    }
}
