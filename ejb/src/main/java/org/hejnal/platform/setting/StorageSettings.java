package org.hejnal.platform.setting;

import java.nio.file.Path;
import java.util.Optional;

/** Where the hub keeps what it knows, and for how long. */
public final class StorageSettings {
    static final Section SECTION = new Section("Database and secrets");

    /** Not shown: it may have a password in it. */
    private static final Form<String> DATABASE = Forms.matching(
                    "an address that begins with `jdbc:postgresql:`", "jdbc:postgresql:.+")
            .secret();

    static {
        SECTION.addOfServer("HEJNAL_DB_URL", DATABASE, "jdbc:postgresql://localhost:5432/hejnal", "the database");
        SECTION.addOfServer("HEJNAL_DB_USER", Forms.TEXT, "hejnal", "its owner");
        SECTION.addOfServer("HEJNAL_DB_PASSWORD", Forms.TEXT.secret(), "hejnal", "the owner's password");
        SECTION.addOfServer(
                "HEJNAL_DB_POOL", Forms.number(5, 1000), "40", "how many connections one server opens at most");
    }

    public static final Setting<Integer> DATABASE_REQUESTS = SECTION.add(
            "HEJNAL_DB_REQUESTS",
            Forms.number(1, 990),
            "24",
            "how many requests of one server may be in the database at a time. Keep `HEJNAL_DB_POOL` at least 10 above it, and `HEJNAL_WORKERS` at least 32");

    static {
        SECTION.addOfServer(
                "HEJNAL_WORKERS", Forms.number(2, 4096), "64", "how many threads of one server answer requests");
    }

    public static final Setting<byte[]> SECRET_KEY = SECTION.add(
            "HEJNAL_SECRET_KEY",
            Forms.KEY,
            null,
            "the key that encrypts OAuth secrets and hashes one-time codes. The hub does not start without the key that its database was used with");

    public static final Setting<Optional<byte[]>> SECRET_KEY_OLD = SECTION.add(
            "HEJNAL_SECRET_KEY_OLD",
            Forms.KEY.optional(),
            "",
            "the former secret key, while keys are changed: what it has sealed opens, and is sealed with the new one");

    public static final Setting<Optional<byte[]>> SECRET_KEY_NEXT = SECTION.add(
            "HEJNAL_SECRET_KEY_NEXT",
            Forms.KEY.optional(),
            "",
            "the coming secret key, on the nodes of a cluster that do not use it yet: what others have sealed with it opens");

    public static final Setting<Integer> RETENTION_DAYS = SECTION.add(
            "HEJNAL_RETENTION_DAYS",
            Forms.number(1, 36_500),
            "400",
            "how many days the hub keeps sends, inboxes and digests. It keeps them longer while something of them still has to go out");

    public static final Setting<Integer> AUDIT_DAYS = SECTION.add(
            "HEJNAL_AUDIT_DAYS",
            Forms.number(1, 36_500),
            "730",
            "how many days the hub keeps the audit trail: what administrators changed, and who looked at whose data");

    public static final Setting<Optional<Path>> DEMO_DATA = SECTION.add(
            "HEJNAL_DEMO_DATA",
            Forms.EXISTING_FOLDER.optional(),
            "",
            "a folder with Flyway scripts of demo data; leave it empty on a hub for real people");

    private StorageSettings() {}
}
