package org.hejnal.platform.setting;

import java.nio.file.Path;
import java.util.Optional;

/** Where photos lie, and how many. */
public final class PhotoSettings {
    static final Section SECTION = new Section("Photos");

    public static final Setting<Optional<Path>> PHOTO_DIR = SECTION.add(
            "HEJNAL_PHOTO_DIR",
            Forms.FOLDER.optional(),
            "",
            "the folder of photos; without it `hejnal-photos` in the server's data directory. Nodes of a cluster share it; a node with another folder accepts no photos");

    public static final Setting<Long> CIRCLE_PHOTO_QUOTA = SECTION.add(
            "HEJNAL_CIRCLE_PHOTO_QUOTA",
            Forms.numberFrom(0),
            "1073741824",
            "how many bytes the photos of one circle may take, small copies included");

    private PhotoSettings() {}
}
