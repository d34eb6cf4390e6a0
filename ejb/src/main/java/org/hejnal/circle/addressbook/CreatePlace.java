package org.hejnal.circle.addressbook;

import jakarta.validation.Valid;
import java.util.Optional;
import org.hejnal.circle.CircleField;
import org.hejnal.circle.Texts;
import org.hejnal.circle.addressbook.PlaceView.Position;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.Text;

/**
 * The command to add a place to a circle.
 *
 * @param accountId who does it
 * @param circleId where; absent for their default circle
 * @param name 1 to {@value #MAX_NAME} characters
 * @param address 1 to {@value #MAX_ADDRESS} characters
 */
@CheckedCommand(fields = CircleField.class, pl = Texts.WRONG_PL, en = Texts.WRONG_EN)
public record CreatePlace(
        long accountId,
        Optional<Long> circleId,
        @Text(max = MAX_NAME) String name,
        Optional<@Text(max = MAX_ADDRESS) String> address,
        Optional<@Valid Position> position) {
    public static final int MAX_NAME = 200;
    public static final int MAX_ADDRESS = 500;

    public CreatePlace {
        name = name.strip();
        address = address.map(String::strip);
    }
}
