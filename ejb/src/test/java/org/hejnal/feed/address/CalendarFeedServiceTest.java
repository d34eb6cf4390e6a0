package org.hejnal.feed.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hejnal.platform.UnknownObjectException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes a turn: only who gets a calendar that has to be made. */
class CalendarFeedServiceTest {
    private static final FeedOwner SOMEBODYS = new FeedOwner(7, false);

    private final CalendarFeedService service = new CalendarFeedService();
    private final List<Long> turns = new ArrayList<>();
    private Optional<FeedOwner> owner = Optional.of(SOMEBODYS);

    @BeforeEach
    void connect() {
        service.content = new Content();
        service.turns = new FeedTurns(0, Duration.ofMinutes(1)) {
            @Override
            <T> T take(long account, Supplier<T> making) {
                turns.add(account);
                return super.take(account, making);
            }
        };
    }

    @Test
    void aCalendarIsMadeInItsOwnersTurn() {
        assertThat(service.make(service.lookUp("secret"))).containsExactly(1);
        assertThat(turns).containsExactly(7L);
    }

    @Test
    void whoeverAsksForTheVersionTakesNoTurn() {
        assertThat(service.lookUp("secret").version()).isEqualTo("v1");
        assertThat(turns).isEmpty();
    }

    @Test
    void whoeverGuessesTakesNoTurn() {
        owner = Optional.empty();
        assertThatThrownBy(() -> service.lookUp("secret")).isInstanceOf(UnknownObjectException.class);
        assertThat(turns).isEmpty();
    }

    @Test
    void whatWasRevokedIsGone() {
        owner = Optional.of(new FeedOwner(7, true));
        assertThatThrownBy(() -> service.lookUp("secret")).isInstanceOf(RevokedFeedException.class);
        assertThat(turns).isEmpty();
    }

    private final class Content extends FeedContentService {
        Content() {
            feeds = new FeedRepository() {
                @Override
                public Optional<FeedOwner> find(String tokenHash) {
                    return owner;
                }
            };
        }

        @Override
        public FeedState find(String hash) {
            return owner.equals(Optional.of(SOMEBODYS))
                    ? new FeedState(SOMEBODYS.accountId(), Instant.EPOCH, "en", "v1")
                    : super.find(hash);
        }

        @Override
        public byte[] make(FeedState state) {
            return new byte[] {1};
        }
    }
}
