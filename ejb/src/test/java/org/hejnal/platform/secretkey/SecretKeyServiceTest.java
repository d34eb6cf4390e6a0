package org.hejnal.platform.secretkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hejnal.platform.SecretCipher;
import org.hejnal.platform.SecretKeys;
import org.hejnal.platform.SettingsFake;
import org.junit.jupiter.api.Test;

class SecretKeyServiceTest {
    private static final String A = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    private static final String B = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY=";
    private static final String OWN = "hejnal.secret-key";
    private static final String OLD = "hejnal.secret-key-old";
    private static final SealedColumn COLUMN = new SealedColumn("secret", "", "", "", "", "row ");

    private final Rows rows = new Rows();

    @Test
    void sealsEveryRowAnewInBoundedSteps() {
        fill(2 * SecretKeyService.AT_ONCE + 1);
        SecretKeyService service = service(Map.of(OWN, B, OLD, A));
        List<Integer> sealed = new ArrayList<>();
        Optional<Object> after = Optional.empty();
        do {
            SecretKeyService.Step step = service.seal("secret", after);
            sealed.add(step.sealed());
            after = step.next();
        } while (after.isPresent());

        assertThat(sealed).containsExactly(SecretKeyService.AT_ONCE, SecretKeyService.AT_ONCE, 1);
        SecretCipher withoutA = cipher(Map.of(OWN, B));
        assertThat(rows.texts)
                .hasSize(2 * SecretKeyService.AT_ONCE + 1)
                .allSatisfy((id, text) ->
                        assertThat(withoutA.open(text, "row " + id)).isEqualTo("secret " + id));
        assertThat(service.status().formerTexts()).containsExactly(Map.entry("secret", 0L));
        assertThat(service.status().ownTexts()).containsExactly(Map.entry("secret", 2L * SecretKeyService.AT_ONCE + 1));
    }

    @Test
    void leavesWhatNoKeyOpensAndWhatHasChanged() {
        fill(3);
        rows.texts.put("0002", "v1:" + "A".repeat(60));
        rows.changedMeanwhile.add("0001");
        SecretKeyService service = service(Map.of(OWN, B, OLD, A));
        Map<String, String> before = Map.copyOf(rows.texts);

        assertThat(service.seal("secret", Optional.empty()))
                .isEqualTo(new SecretKeyService.Step(1, 1, Optional.empty()));
        assertThat(rows.texts.get("0000")).startsWith("v2:");
        assertThat(rows.texts.get("0001")).isEqualTo(before.get("0001"));
        assertThat(rows.texts.get("0002")).isEqualTo(before.get("0002"));
        assertThat(service.status().formerTexts()).containsExactly(Map.entry("secret", 2L));
        assertThat(service.status().ownTexts()).containsExactly(Map.entry("secret", 1L));
    }

    @Test
    void theTimerSaysOnceThatTheFormerKeyIsDone() {
        fill(3);
        SecretKeyTimer timer = new SecretKeyTimer();
        timer.keys = keys(Map.of(OWN, B, OLD, A));
        timer.service = service(Map.of(OWN, B, OLD, A));
        String former = timer.keys.former().orElseThrow();

        timer.perform();
        assertThat(rows.used).contains(former);
        timer.perform();
        assertThat(rows.used).doesNotContain(former);
        fill(1);
        timer.perform();
        assertThat(rows.used).contains(former);
    }

    @Test
    void aHubWithoutTheKeyOfItsDatabaseDoesNotStart() {
        fill(3);
        assertThatIllegalStateException()
                .isThrownBy(() -> check(Map.of(OWN, B)))
                .withMessageContaining("HEJNAL_SECRET_KEY opens nothing");
        assertThat(rows.used).isEmpty();

        check(Map.of(OWN, A));
        assertThatIllegalStateException()
                .isThrownBy(() -> check(Map.of(OWN, B)))
                .withMessageContaining("the key " + keys(Map.of(OWN, A)).own())
                .withMessageContaining("HEJNAL_SECRET_KEY_OLD");
        check(Map.of(OWN, B, OLD, A));
        assertThatIllegalStateException().isThrownBy(() -> check(Map.of(OWN, A)));
    }

    @Test
    void anEmptyDatabaseTakesAnyKeyAndADamagedTextStopsNobody() {
        assertThatCode(() -> check(Map.of(OWN, A))).doesNotThrowAnyException();
        rows.used.clear();
        fill(1);
        rows.texts.put("0001", "v1:" + "A".repeat(60));
        assertThatCode(() -> check(Map.of(OWN, A))).doesNotThrowAnyException();
    }

    private void fill(int size) {
        SecretCipher cipher = cipher(Map.of(OWN, A));
        for (int i = 0; i < size; i++) {
            String id = "%04d".formatted(i);
            rows.texts.put(id, cipher.seal("secret " + id, "row " + id));
        }
    }

    private SecretKeyService service(Map<String, String> settings) {
        SecretKeyService service = new SecretKeyService();
        service.repository = rows;
        service.cipher = cipher(settings);
        service.keys = keys(settings);
        return service;
    }

    private void check(Map<String, String> settings) {
        SecretKeyCheck check = new SecretKeyCheck();
        check.repository = rows;
        check.cipher = cipher(settings);
        check.keys = keys(settings);
        check.perform();
    }

    private static SecretCipher cipher(Map<String, String> settings) {
        return new SecretCipher(keys(settings));
    }

    private static SecretKeys keys(Map<String, String> settings) {
        return new SecretKeys(SettingsFake.of(settings));
    }

    /** A column of a database. */
    private static final class Rows extends SecretKeyRepository {
        private final NavigableMap<String, String> texts = new TreeMap<>();
        private final Set<String> changedMeanwhile = new LinkedHashSet<>();
        private final Set<String> used = new LinkedHashSet<>();

        @Override
        List<SecretKeyUse> listUses() {
            return used.stream().map(id -> new SecretKeyUse(id, Instant.EPOCH)).toList();
        }

        @Override
        void use(String id) {
            used.add(id);
        }

        @Override
        boolean retire(String id) {
            return used.remove(id);
        }

        @Override
        List<SealedColumn> columns() {
            return List.of(COLUMN);
        }

        @Override
        long count(SealedColumn column, String mark) {
            return texts.values().stream()
                    .filter(text -> !text.startsWith(mark))
                    .count();
        }

        @Override
        List<SealedText> list(SealedColumn column, String mark, Object after, int most) {
            return texts.tailMap((String) after, false).entrySet().stream()
                    .filter(row -> !row.getValue().startsWith(mark))
                    .limit(most)
                    .map(row -> new SealedText(row.getKey(), "row " + row.getKey(), row.getValue()))
                    .toList();
        }

        @Override
        boolean replace(SealedColumn column, SealedText text, String sealed) {
            return !changedMeanwhile.contains((String) text.id())
                    && texts.replace((String) text.id(), text.stored(), sealed);
        }
    }
}
