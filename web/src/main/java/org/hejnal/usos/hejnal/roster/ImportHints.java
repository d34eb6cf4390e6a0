package org.hejnal.usos.hejnal.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hejnal.directory.roster.ImportOrder;
import org.hejnal.directory.roster.Obstacle;
import org.hejnal.directory.roster.RosterReport;
import org.hejnal.platform.LangDict;
import org.jspecify.annotations.Nullable;

/** What to give next time, where a file has changed nothing. */
final class ImportHints {
    static final String RETURNS =
            "<b>hints</b>, what to do next where nothing was changed: objects with <b>argument</b> and"
                    + " <b>value</b> (what to give next time; both null where the file has to be mended) and <b>text</b>, a"
                    + " LangDict";

    private ImportHints() {}

    static List<Map<String, Object>> of(ImportOrder order, RosterReport report) {
        List<Map<String, Object>> hints = new ArrayList<>();
        report.obstacles().stream().sorted().forEach(obstacle -> hints.add(of(obstacle, report.missingShare())));
        if (order.isRehearsal()) {
            hints.add(hint(
                    ImportPeopleMethod.DRY_RUN.name(),
                    "false",
                    "To była próba, niczego nie zmieniono. Aby zmienić, podaj dry_run=false.",
                    "This was a rehearsal, and nothing was changed. To change it, give dry_run=false."));
        }
        return hints;
    }

    private static Map<String, Object> of(Obstacle obstacle, int share) {
        return switch (obstacle) {
            case REFUSED_LINES ->
                hint(
                        ImportPeopleMethod.SKIP_REFUSED.name(),
                        "true",
                        "Popraw odrzucone wiersze albo podaj skip_refused=true, aby przyjąć pozostałe.",
                        "Mend the refused lines, or give skip_refused=true to take the others.");
            case TOO_MANY_MISSING ->
                hint(
                        ImportPeopleMethod.MAX_MISSING_SHARE.name(),
                        Integer.toString(share),
                        "W pliku brakuje " + share
                                + "% tych, którzy są w katalogu. Sprawdź, czy plik jest cały; jeśli jest,"
                                + " podaj max_missing_share=" + share + ".",
                        "Of those in the directory, the file lacks " + share
                                + " %. See whether the file is whole; if it is," + " give max_missing_share=" + share
                                + ".");
            case UNREADABLE_ID ->
                hint(
                        null,
                        null,
                        "Popraw wiersze, które nie mówią, kogo dotyczą: dopóki są w pliku, nie wiadomo, kogo w nim brakuje.",
                        "Mend the lines that do not tell whom they are about: as long as the file has some, nobody can be said"
                                + " to be missing.");
        };
    }

    private static Map<String, Object> hint(@Nullable String argument, @Nullable String value, String pl, String en) {
        Map<String, Object> hint = new LinkedHashMap<>();
        hint.put("argument", argument);
        hint.put("value", value);
        hint.put("text", new LangDict(pl, en));
        return hint;
    }
}
