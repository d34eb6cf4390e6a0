package org.hejnal.statement.editing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import org.hejnal.audit.AuditService;
import org.hejnal.audit.AuditedAct;
import org.hejnal.audit.Initiator;
import org.hejnal.platform.LangDict;
import org.hejnal.platform.Patch;
import org.hejnal.platform.WorkArose;
import org.hejnal.statement.Statement;
import org.hejnal.statement.StatementHappened;
import org.hejnal.statement.StatementType;
import org.hejnal.statement.access.Actor;
import org.hejnal.statement.access.RightsService;
import org.hejnal.statement.access.StatementAudit;
import org.hejnal.statement.publication.AnnouncementRepository;
import org.hejnal.statement.recipient.NamedPeople;
import org.hejnal.statement.recipient.StatementRecipientRepository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatementEditServiceTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Actor EDITOR = new Actor(OptionalLong.of(1003), false);
    private static final StatementDraft DRAFT = new StatementDraft(
            StatementType.STATEMENT,
            Optional.empty(),
            new LangDict("Sesja", null),
            new LangDict(null, null),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private final List<Long> told = new ArrayList<>();
    private final List<String> acts = new ArrayList<>();
    private final StatementEditService service = new StatementEditService();

    @BeforeEach
    @SuppressWarnings("unchecked") // a class object knows no type arguments
    void replaceWhatTheContainerGives() {
        service.clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Statement statement = new Announced();
        service.entityManager = proxy(EntityManager.class, method -> method.equals("find") ? statement : null);
        service.rights = new RightsService() {
            @Override
            public void requireEdit(long statementId, Actor actor) {}
        };
        service.recipients = new StatementRecipientRepository() {
            @Override
            public NamedPeople replace(long statementId, List<Long> accountIds) {
                return new NamedPeople(
                        accountIds.stream().filter(id -> id != 1001).toList(), 0);
            }
        };
        service.announcements = new AnnouncementRepository() {
            @Override
            public void tellUntold(long statementId, StatementDraft draft, Collection<Long> accountIds) {
                told.addAll(accountIds);
            }
        };
        service.audit = new StatementAudit(new AuditService() {
            @Override
            public void record(Initiator initiator, AuditedAct act) {
                acts.add(act.action() + " by " + initiator.accountId().orElse(0));
            }
        });
        service.happened = (Event<StatementHappened>) proxy(Event.class, method -> null);
        service.work = (Event<WorkArose>) proxy(Event.class, method -> null);
    }

    @Test
    void tellsThoseWhomAnEditNames() {
        service.update(1, EDITOR, naming(false, 1001, 1002));
        assertThat(told).containsExactly(1002L);
    }

    @Test
    void tellsNobodyWhomTheWholeAudienceIsToldWith() {
        service.update(1, EDITOR, naming(true, 1001, 1002));
        assertThat(told).isEmpty();
    }

    @Test
    void anEditOfWhatOthersHaveWrittenIsWrittenDown() {
        service.update(1, EDITOR, naming(false, 1001, 1002));
        Actor named = new Actor(
                OptionalLong.of(1003), true, new Initiator(OptionalLong.empty(), OptionalLong.of(5), "192.0.2.1"));
        service.update(1, named, naming(false, 1001, 1002));
        assertThat(acts)
                .as("an application that names somebody")
                .containsExactly("statement.update by 1003", "statement.update by 0");
    }

    @Test
    void anEditThatChangesNothingIsNot() {
        service.update(1, EDITOR, naming(false, 1001));
        assertThat(acts).isEmpty();
        service.update(1, EDITOR, naming(true, 1001));
        assertThat(acts).as("people are told again").containsExactly("statement.update by 1003");
    }

    @Test
    void whatAuthorsDoWithTheirOwnIsNot() {
        service.entityManager = proxy(
                EntityManager.class, method -> method.equals("find") ? new Statement(1, 1003L, DRAFT, NOON) : null);
        service.update(1, EDITOR, naming(true, 1001));
        service.delete(1, EDITOR);
        assertThat(acts).isEmpty();
    }

    private static final StatementPatch NOTHING = new StatementPatch(
            Optional.empty(),
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            Optional.empty(),
            Patch.keep(),
            Patch.keep(),
            Patch.keep(),
            Patch.keep());

    private static StatementEdit naming(boolean notifyAgain, long... people) {
        return new StatementEdit(
                OptionalInt.of(0),
                NOTHING,
                Optional.of(Arrays.stream(people).boxed().toList()),
                notifyAgain);
    }

    private static <T> T proxy(Class<T> type, Function<String, @Nullable Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, values) -> answer.apply(method.getName())));
    }

    /** One that its audience has been told of; only the database knows how to make it such. */
    private static final class Announced extends Statement {
        private boolean isToBeAnnounced;

        Announced() {
            super(1, null, DRAFT, NOON);
        }

        @Override
        public void announceAgain(Instant now) {
            isToBeAnnounced = true;
        }

        @Override
        public boolean isToBeAnnounced() {
            return isToBeAnnounced;
        }
    }
}
