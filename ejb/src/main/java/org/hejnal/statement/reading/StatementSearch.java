package org.hejnal.statement.reading;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hejnal.statement.StatementTable;

/**
 * The query of a list. It takes the newest few of each source and then the newest of those, so its cost does not grow
 * with what lies behind them. A narrow window is looked up by its time instead (see {@code V6__statements.sql}), and a
 * past one that goes back far is read back from where it ends (see {@code V9__delivery_rejudged.sql}).
 */
public final class StatementSearch {
    private static final Duration SHORT = Duration.ofDays(7);
    private static final String IS_SHORT = " AND s.window_end - s.window_start <= interval '7 days'";
    private static final String IS_LONG = " AND s.window_end - s.window_start > interval '7 days'";
    private static final String IS_TIMELY = " AND s.published_at - s.window_start <= interval '7 days'";
    private static final String IS_LATE = " AND s.published_at - s.window_start > interval '7 days'";

    /** The groups that the reader reads: everyone's, their own, and those above; and the ones they edit, with those below. */
    static final String GROUPS = """
            WITH read_group AS MATERIALIZED (
              SELECT '' COLLATE "C" AS id
              UNION
              SELECT left(m.group_id, n)
              FROM group_member m JOIN generate_series(0, 32) AS n ON n <= length(m.group_id)
              WHERE m.account_id = :account),
            edited_group AS MATERIALIZED (
              SELECT DISTINCT g.id
              FROM group_member m JOIN user_group g ON g.id >= m.group_id AND g.id < m.group_id || chr(1114111)
              WHERE m.account_id = :account AND m.is_editor)
            """;

    private static final String PAGE = GROUPS + """
            SELECT %s
            FROM (SELECT id FROM (%s) AS found ORDER BY published_at DESC, id DESC LIMIT :limit) AS page
            JOIN statement s ON s.id = page.id
            ORDER BY s.published_at DESC, s.id DESC
            """;

    private final List<StatementSource> sources;
    private final StatementRange window;
    private final boolean isNarrow;
    private final boolean isOld;
    private final boolean isContinued;
    private final StatementDetail detail;

    StatementSearch(List<StatementSource> sources, StatementRange window, StatementPage page, Instant now) {
        this.sources = sources;
        this.window = window;
        this.isOld = window.holdsWhatIsOld(now);
        this.isNarrow = !isOld && !window.holdsWhatIsNew(now);
        this.isContinued = page.before().isPresent();
        this.detail = page.detail();
    }

    String sql() {
        String found = sources.stream().flatMap(this::queries).collect(Collectors.joining(" UNION "));
        return PAGE.formatted(StatementTable.columns(detail), found);
    }

    /** The values of the parameters that come from the window. */
    Map<String, Instant> windowParameters() {
        Map<String, Instant> values = new HashMap<>();
        window.end().ifPresent(end -> {
            values.put("end", end);
            if (isOld && sources.stream().anyMatch(StatementSource::hasWindowIndexes)) {
                values.put("latest", end.plus(SHORT));
            }
        });
        window.start().ifPresent(start -> {
            values.put("start", start);
            if (sources.stream().anyMatch(this::isByWindow)) {
                values.put("earliest", start.minus(SHORT));
            }
        });
        return values;
    }

    private boolean isByWindow(StatementSource source) {
        return isNarrow && source.hasWindowIndexes();
    }

    private Stream<String> queries(StatementSource source) {
        if (isOld && source.hasWindowIndexes()) {
            return Stream.of(
                    source.newest(IS_TIMELY + " AND s.published_at < :latest" + inWindow(), isContinued),
                    source.newest(IS_LATE + inWindow(), isContinued));
        }
        if (!isByWindow(source)) {
            return Stream.of(source.newest(inWindow(), isContinued));
        }
        String begin = window.start().isPresent() ? " AND s.window_start >= :earliest" : "";
        return Stream.of(
                source.newest(IS_SHORT + begin + inWindow(), isContinued),
                source.newest(IS_LONG + inWindow(), isContinued));
    }

    private String inWindow() {
        String start = " AND s.window_end >= :start AND (s.window_end > :start OR s.window_start = :start)";
        return (window.start().isPresent() ? start : "")
                + (window.end().isPresent() ? " AND s.window_start < :end" : "");
    }
}
