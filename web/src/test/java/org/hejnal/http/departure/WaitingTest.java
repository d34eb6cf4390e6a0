package org.hejnal.http.departure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private final InetAddress greedy = address(1);
    private final InetAddress other = address(2);
    private final Waiting waiting = new Waiting(9, 9, 50, 30);

    @Test
    void oneAddressTakesItsShareOnly() {
        assertThat(waiting.take(greedy, 30)).isTrue();
        assertThat(waiting.take(greedy, 1)).isFalse();
        assertThat(waiting.take(other, 20)).isTrue();
        assertThat(waiting.take(other, 1)).as("more than there is for all").isFalse();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        waiting.take(greedy, 20);
        waiting.take(greedy, 10);
        waiting.giveBack(greedy, 30);
        assertThat(waiting.take(greedy, 30)).isTrue();
        assertThat(waiting.take(other, 20)).isTrue();
    }

    private static InetAddress address(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {(byte) 192, 0, 2, (byte) last});
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }
}
