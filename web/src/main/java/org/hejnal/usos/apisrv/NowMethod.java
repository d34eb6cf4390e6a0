package org.hejnal.usos.apisrv;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.hejnal.platform.Settings;
import org.hejnal.usos.method.Call;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;

@Singleton
class NowMethod implements ServiceMethod {
    private final Clock clock;
    private final DateTimeFormatter text;

    @Inject
    NowMethod(Clock clock, Settings settings) {
        this(clock, settings.timeZone());
    }

    NowMethod(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.text = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(zone);
    }

    @Override
    public ServiceDeclaration declaration() {
        return ServiceDeclaration.of("services/apisrv/now", "Tell the time")
                .description("Tells what time the installation has, in its own zone.")
                .returns("A string: the date and the time with six digits of the second's fraction.")
                .build();
    }

    @Override
    public String call(Call call) {
        return text.format(clock.instant());
    }
}
