package org.hejnal.usos.hejnal.group;

import org.hejnal.declared.Argument;
import org.hejnal.declared.ArgumentTypes;
import org.hejnal.directory.group.GroupNames;
import org.hejnal.usos.method.Call;

/** What administrators call a group, when they make it and when they change it. */
final class GroupNameArguments {
    private static final String PL = "Its name in Polish.";

    static final Argument<String> NEW_NAME_PL =
            Argument.required("name_pl", ArgumentTypes.text(GroupNames.MAX_NAME), PL);
    static final Argument<String> NAME_PL = Argument.optional("name_pl", ArgumentTypes.text(GroupNames.MAX_NAME), PL);
    static final Argument<String> NAME_EN = Argument.optional(
            "name_en", ArgumentTypes.textOrEmpty(GroupNames.MAX_NAME), "The same in English. Empty for none.");

    private GroupNameArguments() {}

    static GroupNames read(Call call) {
        return new GroupNames(call.find(NAME_PL), call.find(NAME_EN));
    }
}
