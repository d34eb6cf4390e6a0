package org.hejnal.directory.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** A group of people. Groups are written by whoever feeds the directory; the application only reads them. */
@Entity
@Table(name = "user_group")
class UserGroup {
    /** Empty for the root. A child's begins with its parent's. */
    @Id
    private String id;

    @Column(name = "parent_id")
    private @Nullable String parentId;

    @Column(name = "name_pl")
    private String namePl;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    protected UserGroup() {}

    @Nullable
    String parentId() {
        return parentId;
    }

    GroupView view() {
        return new GroupView(id, new LangDict(namePl, nameEn));
    }
}
