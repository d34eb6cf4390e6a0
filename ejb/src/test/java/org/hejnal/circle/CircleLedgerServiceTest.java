package org.hejnal.circle;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class CircleLedgerServiceTest {
    /** Whoever counted without it would wait without end, and judge people by what they were before they waited. */
    @Test
    void numbersAreGivenToWhoHoldsTheCircle() {
        CircleLedgerService ledger = new CircleLedgerService();
        ledger.transaction = (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class},
                (proxy, method, arguments) -> null);
        assertThatThrownBy(() -> ledger.nextNumber(7)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ledger.nextChanges(7, 2)).isInstanceOf(IllegalStateException.class);
    }
}
