package org.hejnal.usos.hejnal.group;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hejnal.directory.group.GroupSummary;

/** How methods show a group of the tree. */
final class GroupAnswer {
    static final String FIELDS = "<b>id</b>, <b>parent_id</b> (of the group that it is right below; null for the root),"
            + " <b>name</b> (a LangDict) and <b>subgroups</b> (how many groups are right below it)";

    private GroupAnswer() {}

    static Map<String, Object> show(GroupSummary group) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", group.id());
        shown.put("parent_id", group.parentId());
        shown.put("name", group.name());
        shown.put("subgroups", group.subgroups());
        return shown;
    }
}
