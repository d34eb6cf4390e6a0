package org.hejnal.usos.hejnal.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hejnal.directory.roster.ImportCounts;
import org.hejnal.directory.roster.ImportOrder;
import org.hejnal.directory.roster.Missing;
import org.hejnal.directory.roster.Obstacle;
import org.hejnal.directory.roster.Remark;
import org.hejnal.directory.roster.Remarks;
import org.hejnal.directory.roster.RosterReport;
import org.hejnal.directory.roster.Subject;
import org.hejnal.platform.LangDict;
import org.junit.jupiter.api.Test;

class ImportHintsTest {
    @Test
    void whatStoppedAFileSaysWhatToGive() {
        assertThat(hints(true)).containsExactly("dry_run=false");
        assertThat(hints(false)).isEmpty();
        assertThat(hints(true, Obstacle.TOO_MANY_MISSING, Obstacle.REFUSED_LINES))
                .containsExactly("skip_refused=true", "max_missing_share=34", "dry_run=false");
        assertThat(hints(false, Obstacle.UNREADABLE_ID)).containsExactly("null=null");
    }

    private static List<String> hints(boolean isRehearsal, Obstacle... obstacles) {
        ImportOrder order = new ImportOrder(Subject.PEOPLE, isRehearsal, Missing.DEACTIVATE, 10, false);
        Remark none = new Remark(0, List.of());
        RosterReport report = new RosterReport(
                false,
                Set.of(obstacles),
                new ImportCounts(3, 0, 0, 0, 0, 1, 0, 0, 0),
                34,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Remarks(none, none, none));
        return ImportHints.of(order, report).stream()
                .map(hint -> {
                    LangDict text = (LangDict) Objects.requireNonNull(hint.get("text"));
                    assertThat(text.pl()).isNotBlank();
                    assertThat(text.en()).isNotBlank();
                    return hint.get("argument") + "=" + hint.get("value");
                })
                .toList();
    }
}
