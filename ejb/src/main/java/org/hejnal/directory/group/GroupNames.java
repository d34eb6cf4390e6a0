package org.hejnal.directory.group;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.hejnal.platform.Field;
import org.hejnal.platform.OneLine;
import org.hejnal.platform.command.CheckedCommand;
import org.hejnal.platform.command.Text;

/**
 * What an administrator calls a group. What is absent stays as it is; of a new group there is none.
 *
 * @param nameEn empty for none
 */
@CheckedCommand(fields = GroupField.class, pl = "Nazwa jest pusta lub za długa.", en = "The name is empty or too long.")
public record GroupNames(
        Optional<
                        @Text(
                                max = MAX_NAME,
                                message = "'" + Field.NAME + "' must have between 1 and {max} characters.")
                        String>
                namePl,
        Optional<@Size(max = MAX_NAME, message = "'" + Field.NAME + "' must have at most {max} characters.") String>
                nameEn) {
    public static final int MAX_NAME = 200;

    public GroupNames {
        namePl = namePl.map(GroupNames::clean);
        nameEn = nameEn.map(GroupNames::clean);
    }

    private static String clean(String name) {
        return OneLine.of(name).strip();
    }
}
