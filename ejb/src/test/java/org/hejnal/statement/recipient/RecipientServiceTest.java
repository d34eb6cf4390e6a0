package org.hejnal.statement.recipient;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.directory.DirectoryService;
import org.hejnal.directory.UserView;
import org.hejnal.platform.LangDict;
import org.hejnal.statement.Statement;
import org.hejnal.statement.StatementType;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.access.Reader;
import org.hejnal.statement.access.RightsService;
import org.hejnal.statement.access.StatementAudit;
import org.hejnal.statement.editing.StatementDraft;
import org.junit.jupiter.api.Test;

class RecipientServiceTest {
    private static final Actor EDITOR = new Actor(OptionalLong.of(1003), false);

    private final List<Object> locks = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final List<Long> named = new ArrayList<>(List.of(1001L));
    private final RecipientService service = new RecipientService();

    RecipientServiceTest() {
        service.entityManager = (EntityManager) Proxy.newProxyInstance(
                RecipientServiceTest.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, a) -> {
                    if (method.getName().equals("lock")) {
                        locks.add(Arrays.asList(a).get(1));
                    }
                    return method.getName().equals("find") ? statement() : null;
                });
        service.rights = new RightsService() {
            @Override
            public void requireEdit(long statementId, Actor actor) {}
        };
        service.directory = new DirectoryService() {
            @Override
            public void requireUser(long id) {}
        };
        service.audit = new StatementAudit(new AuditService() {
            @Override
            public void record(Initiator initiator, AuditedAct act) {
                acts.add(act.action() + " " + act.personId().orElse(0));
            }
        });
        service.recipients = new Recipients();
        service.lists = new RecipientListRepository() {
            @Override
            public Map<Long, List<UserView>> list(Collection<Long> statementIds, Reader reader) {
                return Map.of();
            }
        };
    }

    @Test
    void namingRaisesTheVersion() {
        service.add(1, 1002, EDITOR);
        service.remove(1, 1001, EDITOR);
        assertThat(locks)
                .containsExactly(LockModeType.PESSIMISTIC_FORCE_INCREMENT, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        assertThat(acts).containsExactly("statement.add_recipient 1002", "statement.delete_recipient 1001");
    }

    @Test
    void whatChangesNothingLeavesTheVersion() {
        service.add(1, 1001, EDITOR);
        service.remove(1, 1002, EDITOR);
        assertThat(locks).isEmpty();
        assertThat(acts).isEmpty();
    }

    /** Its audience is still to be told. */
    private static Statement statement() {
        return new Statement(
                1,
                null,
                new StatementDraft(
                        StatementType.STATEMENT,
                        Optional.empty(),
                        new LangDict("Sesja", null),
                        new LangDict(null, null),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Instant.parse("2026-11-22T12:00:00Z"));
    }

    private final class Recipients extends StatementRecipientRepository {
        @Override
        public boolean add(long statementId, long accountId) {
            return !named.contains(accountId) && named.add(accountId);
        }

        @Override
        public boolean remove(long statementId, long accountId) {
            return named.remove(accountId);
        }

        @Override
        public int count(long statementId) {
            return named.size();
        }
    }
}
