package org.hejnal.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Performs all {@link RegularWork}. Its timers are made when the application is up. Those that the container makes by
 * itself fire earlier and wait for the start to succeed: after one that has failed, they would wait forever, and the
 * server for them when it is to end.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RegularWorkTimer {
    @Resource
    TimerService timers;

    @Inject
    @Any
    Instance<RegularWork> found;

    private volatile List<RegularWork> works = List.of();

    /** To be called once, when everything else has started. The first times are spread over the pauses. */
    public void begin() {
        works = found.stream().toList();
        for (int i = 0; i < works.size(); i++) {
            long pause = works.get(i).pause().toMillis();
            timers.createIntervalTimer(pause * (i + 1) / works.size(), pause, new TimerConfig(i, false));
        }
    }

    @Timeout
    void perform(Timer timer) {
        works.get((Integer) timer.getInfo()).perform();
    }
}
