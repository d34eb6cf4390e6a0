package org.hejnal.notification.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A search in SQL. Messages are in no index, and recipients in none by person. So a scan by an index takes a bounded number
 * of the newest sends, and the conditions that no index serves are asked of these.
 *
 * @param scan the sends to look at, a condition each
 * @param filter those to answer, a condition each
 * @param ofScan the values in the conditions of the scan
 * @param ofSearch the values in all conditions
 */
record SendSearchSql(List<String> scan, List<String> filter, Map<String, Object> ofScan, Map<String, Object> ofSearch) {
    static final String SELECT = "SELECT " + SendRow.COLUMNS + ", n.consumer_id ";

    /** Ids begin with the milliseconds at which they were made. */
    private static final int SUFFIX_BITS = 20;

    static SendSearchSql of(SendSearch search) {
        Builder sql = new Builder();
        sql.scan("n.id < :before", "before", before(search));
        search.from().ifPresent(from -> sql.scan("n.id >= :first", "first", firstIdAt(from)));
        // One of these goes by its index. Two would be a scan whose length nobody knows.
        if (search.consumerId().isPresent()) {
            sql.scan(
                    "n.consumer_id = :consumer", "consumer", search.consumerId().getAsLong());
            search.eventTypeId().ifPresent(type -> sql.filter("n.event_type_id = :type", "type", type));
        } else {
            search.eventTypeId().ifPresent(type -> sql.scan("n.event_type_id = :type", "type", type));
        }
        search.text()
                .ifPresent(text -> sql.filter(
                        "(strpos(lower(n.message_pl), lower(:text)) > 0 OR strpos(lower(n.message_en), lower(:text)) >"
                                + " 0)",
                        "text",
                        text));
        search.state().ifPresent(state -> sql.filter(condition(state)));
        // A value and not EXISTS, which the planner may join: it would read all recipients of all sends.
        search.accountId().ifPresent(account -> sql.filter("""
            (SELECT true FROM notification_recipient r
              WHERE r.notification_id = n.id AND r.account_id = :account)\
            """, "account", account));
        sql.value("limit", search.limit());
        return new SendSearchSql(sql.scan, sql.filter, sql.ofScan, sql.ofSearch);
    }

    private static long before(SendSearch search) {
        long page = search.before().orElse(Long.MAX_VALUE);
        return search.until().map(until -> Math.min(page, firstIdAt(until))).orElse(page);
    }

    private static long firstIdAt(Instant time) {
        return Math.max(0, time.toEpochMilli()) << SUFFIX_BITS;
    }

    private static String condition(SendState state) {
        return switch (state) {
            case WAITING -> "n.state = 'waiting' AND n.distributed_to = 0";
            case DISTRIBUTING -> "n.state = 'waiting' AND n.distributed_to > 0";
            case DISTRIBUTED -> "n.state = 'distributed'";
            case CANCELLED -> "n.state = 'cancelled'";
        };
    }

    /** The sends that are looked for, the newest first. */
    String search() {
        return SELECT + "FROM (SELECT * FROM notification n WHERE " + String.join(" AND ", scan)
                + " ORDER BY n.id DESC LIMIT " + SendSearchService.SCANNED + ") n" + SendRow.KEY
                + (filter.isEmpty() ? "" : "WHERE " + String.join(" AND ", filter))
                + " ORDER BY n.id DESC LIMIT :limit";
    }

    /** The id of the last send that is looked at; none if there are fewer than a search may look at. */
    String lastScanned() {
        return "SELECT n.id FROM notification n WHERE " + String.join(" AND ", scan) + " ORDER BY n.id DESC OFFSET "
                + (SendSearchService.SCANNED - 1) + " LIMIT 1";
    }

    private static final class Builder {
        private final List<String> scan = new ArrayList<>();
        private final List<String> filter = new ArrayList<>();
        private final Map<String, Object> ofScan = new HashMap<>();
        private final Map<String, Object> ofSearch = new HashMap<>();

        void scan(String condition, String name, Object value) {
            scan.add(condition);
            ofScan.put(name, value);
            value(name, value);
        }

        void filter(String condition, String name, Object value) {
            filter.add(condition);
            value(name, value);
        }

        void filter(String condition) {
            filter.add(condition);
        }

        void value(String name, Object value) {
            ofSearch.put(name, value);
        }
    }
}
