package org.hejnal.directory.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** A group of people. Administrators write them, and whoever feeds the directory. */
@Entity
@Table(name = "user_group")
class UserGroup {
    /** Empty for the root. A child's begins with its parent's. */
    @Id
    private String id;

    /** Written once: an update that names the column waits for all who change the tree, see {@link GroupTreeRepository}. */
    @Column(name = "parent_id", updatable = false)
    private @Nullable String parentId;

    @Column(name = "name_pl")
    private String namePl;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    protected UserGroup() {}

    UserGroup(String id, String parentId) {
        this.id = id;
        this.parentId = parentId;
    }

    void name(GroupNames names) {
        names.namePl().ifPresent(name -> namePl = name);
        names.nameEn().ifPresent(name -> nameEn = name.isEmpty() ? null : name);
    }

    /** What the audit trail says of it. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name_pl", namePl);
        facts.put("name_en", Objects.requireNonNullElse(nameEn, ""));
        return facts;
    }

    @Nullable
    String parentId() {
        return parentId;
    }

    GroupView view() {
        return new GroupView(id, new LangDict(namePl, nameEn));
    }
}
