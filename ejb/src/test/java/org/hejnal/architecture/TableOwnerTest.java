package org.hejnal.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One owner for each table: no feature's SQL writes a table of another, and what it may read there is said here. */
class TableOwnerTest {
    private static final Map<String, List<String>> TABLES = Map.ofEntries(
            entry(
                    "directory",
                    List.of(
                            "account",
                            "user_group",
                            "group_member",
                            "sign_in_attempt",
                            "erased_person",
                            "retired_email",
                            "name_word",
                            "second_factor",
                            "profile",
                            "profile_employment",
                            "profile_address",
                            "profile_previous_name")),
            entry("platform", List.of("secret_key_use")),
            entry("audit", List.of("audit_entry", "audit_read")),
            entry("contactpoint", List.of("contact_point", "contact_point_confirmation", "contact_point_mail")),
            entry(
                    "oauth",
                    List.of(
                            "consumer",
                            "consumer_administrative_method",
                            "consumer_callback_origin",
                            "consumer_send_use",
                            "consumer_test_person",
                            "request_token",
                            "bootstrap_token",
                            "access_token")),
            entry(
                    "eventtype",
                    List.of(
                            "event_type",
                            "event_channel",
                            "event_type_schedule",
                            "distribution_channel",
                            "notifications_schedule",
                            "message_template",
                            "catalogue_version")),
            entry("preference", List.of("user_preference", "person_timing", "effective_preference")),
            entry(
                    "notification",
                    List.of(
                            "notification",
                            "notification_recipient",
                            "notification_destination",
                            "idempotency_key",
                            "confidential_text")),
            entry(
                    "delivery",
                    List.of(
                            "inbox_entry",
                            "delivery",
                            "delivery_status",
                            "digest_window",
                            "digest",
                            "digest_item",
                            "send_turn",
                            "returned_mail",
                            "returned_mail_turn",
                            "former_address_notice")),
            entry("statement", List.of("statement", "statement_recipient", "statement_notification")),
            entry("integration", List.of("command_key")),
            entry(
                    "circle",
                    List.of(
                            "circle",
                            "circle_member",
                            "circle_invitation",
                            "place",
                            "contact",
                            "client_setting",
                            "notice_allowance")),
            entry("media", List.of("photo", "photo_garbage", "photo_store")),
            entry(
                    "calendar",
                    List.of(
                            "calendar_event",
                            "calendar_event_attendee",
                            "calendar_event_comment",
                            "calendar_event_deleted",
                            "calendar_event_exception",
                            "calendar_event_reminder")),
            entry("feed", List.of("calendar_feed", "imported_component")),
            entry("onetimecode", List.of("one_time_code")),
            entry("password", List.of("password_link", "password_request")),
            entry("outbox", List.of("outbox", "outbox_lease", "outbox_send")));

    /** What a feature may read of others, and why it does not ask their services. */
    private static final Map<String, Map<String, String>> READS = Map.ofEntries(
            entry(
                    "oauth",
                    Map.of("account", "whether a token's person is active is asked with the token, for each call")),
            entry(
                    "notification",
                    Map.of(
                            "account", "whom a notification is for is checked by the statement that writes it down",
                            "group_member", "a group's people are written down by one statement",
                            "consumer_test_person", "whom a send in test mode reaches is decided for all at once")),
            entry("preference", Map.of("account", "who takes part is counted with what they chose")),
            entry(
                    "delivery",
                    Map.ofEntries(
                            entry("account", "a batch is read with its people, and windows with their zones"),
                            entry("contact_point", "a batch is read with the addresses that it goes to"),
                            entry("contact_point_confirmation", "so is one that an address is to be confirmed by"),
                            entry(
                                    "retired_email",
                                    "whether a former address is retired is one query over both places that say so"),
                            entry(
                                    "notification_destination",
                                    "the rule where a notification goes is inside the statements"),
                            entry("confidential_text", "a batch is read with what is sealed for it"),
                            entry("distribution_channel", "which channels have something due is one query"),
                            entry(
                                    "effective_preference",
                                    "the rule is judged for sets, inside the statements that act on it"),
                            entry("event_type", "a batch is read with the names of its types"),
                            entry("event_channel", "what is mandatory goes through, in one query for a batch"),
                            entry(
                                    "person_timing",
                                    "whom a batch concerns is one query, and windows are read with pauses"),
                            entry("notification", "a batch, a digest and an inbox are read with their messages"),
                            entry(
                                    "notification_recipient",
                                    "who has not got anything yet is told to the sender, too"))),
            entry(
                    "statement",
                    Map.of(
                            "account",
                            "the people of the root group are all there are",
                            "group_member",
                            "an audience, and who may read what, goes by groups",
                            "user_group",
                            "an audience, and who may read what, goes by groups",
                            "notification",
                            "the send that told somebody is found among a statement's",
                            "notification_recipient",
                            "who has been told of a statement is not told again",
                            TableUse.NAMELESS,
                            "the sources of a list are joined alike; all are its own")),
            entry("circle", Map.of("account", "members are shown with their names")),
            entry("media", Map.of("circle_member", "a photo is for the members of its circle")),
            entry(
                    "calendar",
                    Map.of(
                            "account",
                            "a profile's birthday stays as it is while its event is written",
                            "circle",
                            "the number of a circle's last change is read beside its changes",
                            "circle_member",
                            "a window is read over all circles of a person",
                            TableUse.NAMELESS,
                            "the parts of events are read alike; all are its own")),
            entry(
                    "feed",
                    Map.of(
                            "calendar_event",
                                    "which of a file's events are there, and whose they are, is asked for all at once",
                            "circle", "a calendar as a file is tagged by the changes of its circles",
                            "circle_member", "a calendar as a file is of the circles that its person is in",
                            "place", "a calendar as a file names the places of its events")),
            entry("outbox", Map.of("notification", "whose send it is that has ended is asked of what was sent")));

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.hejnal");

    /** The feature of each table. */
    private static final Map<String, String> OWNERS = new HashMap<>();

    /** The tables by what queries call them: SQL by themselves, JPQL by their entities. */
    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        TABLES.forEach((feature, tables) -> tables.forEach(table -> OWNERS.put(table, feature)));
        OWNERS.keySet().forEach(table -> NAMES.put(table, table));
        entities().forEach((entity, table) -> NAMES.put(entity.getSimpleName(), table));
    }

    @Test
    void everyTableHasAnOwner() throws IOException {
        Set<String> owned = new TreeSet<>(OWNERS.keySet());
        owned.remove("effective_preference");
        assertThat(owned).isEqualTo(tablesOfMigrations());
    }

    /** What a table knows of people stands on the page for administrators. */
    @Test
    void everyTableStandsOnThePageAboutPrivacy() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "administrators", "privacy.md"));
        assertThat(tablesOfMigrations())
                .isNotEmpty()
                .allSatisfy(table -> assertThat(page).contains("`" + table + "`"));
    }

    @Test
    void everyEntityIsOfTheFeatureThatOwnsItsTable() {
        assertThat(entities())
                .isNotEmpty()
                .allSatisfy((entity, table) ->
                        assertThat(entity.getPackageName() + ".").startsWith("org.hejnal." + OWNERS.get(table) + "."));
    }

    @Test
    void noFeatureWritesATableOfAnother() {
        List<String> wrong = new ArrayList<>();
        DomainSql.texts()
                .forEach((file, texts) -> texts.forEach(text -> {
                    TableUse use = TableUse.of(text, NAMES);
                    foreign(file, use.written()).forEach(table -> wrong.add(file + " writes " + table + ": " + text));
                }));
        assertThat(wrong).isEmpty();
    }

    /** Which ends with what no longer needs to be allowed, too. */
    @Test
    void aFeatureReadsOfOthersWhatItMay() {
        Map<String, Set<String>> read = new TreeMap<>();
        DomainSql.texts()
                .forEach((file, texts) -> texts.forEach(text -> foreign(
                                file, TableUse.of(text, NAMES).read())
                        .forEach(table -> read.computeIfAbsent(DomainSql.feature(file), feature -> new TreeSet<>())
                                .add(table))));
        Map<String, Set<String>> allowed = new TreeMap<>();
        READS.forEach((feature, reasons) -> allowed.put(feature, new TreeSet<>(reasons.keySet())));
        assertThat(read).isEqualTo(allowed);
    }

    /** A query is a dependency like any other. */
    @Test
    void whatMayBeReadIsOfFeaturesThatMayBeUsed() {
        READS.forEach((feature, reasons) -> assertThat(FeatureDependencyTest.USES.get(feature))
                .as(feature)
                .containsAll(reasons.keySet().stream()
                        .filter(table -> !table.equals(TableUse.NAMELESS))
                        .map(OWNERS::get)
                        .toList()));
    }

    private static Stream<String> foreign(String file, Set<String> tables) {
        return tables.stream().filter(table -> !DomainSql.feature(file).equals(OWNERS.get(table)));
    }

    private static Map<JavaClass, String> entities() {
        Map<JavaClass, String> tables = new HashMap<>();
        PRODUCT.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .forEach(entity -> tables.put(
                        entity,
                        entity.tryGetAnnotationOfType(Table.class)
                                .map(Table::name)
                                .orElse(entity.getSimpleName().toLowerCase(Locale.ROOT))));
        return tables;
    }

    private static Set<String> tablesOfMigrations() throws IOException {
        Set<String> made = new TreeSet<>();
        Set<String> dropped = new TreeSet<>();
        try (Stream<Path> files = Files.list(DomainSql.migrations())) {
            for (Path file : files.toList()) {
                Matcher change = Pattern.compile("\\b(CREATE|DROP) (?:TABLE|VIEW) (\\w+)")
                        .matcher(Files.readString(file));
                while (change.find()) {
                    (change.group(1).equals("CREATE") ? made : dropped).add(change.group(2));
                }
            }
        }
        made.removeAll(dropped);
        return made;
    }
}
