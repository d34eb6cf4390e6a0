package org.hejnal.eventtype;

import java.util.List;
import org.hejnal.platform.LangDict;

/** Two types on two channels: {@code custom}, and {@code news}, which only the inbox carries. */
public final class SampleCatalogue {
    private SampleCatalogue() {}

    public static Catalogue create() {
        return new Catalogue(
                List.of(type("custom", false, true), type("news", false, false)),
                List.of(channel("inbox"), channel("email")),
                List.of(
                        new NotificationsScheduleView("immediately", name("at once"), 0),
                        new NotificationsScheduleView("daily", name("daily"), 1)),
                new Catalogue.Offer(
                        List.of(
                                eventChannel("custom", "inbox", false, true),
                                eventChannel("custom", "email", false, false),
                                eventChannel("news", "inbox", false, true)),
                        List.of(
                                new EventTypeScheduleView("custom:immediately", "custom", "immediately", true, 0),
                                new EventTypeScheduleView("custom:daily", "custom", "daily", true, 0),
                                new EventTypeScheduleView("news:daily", "news", "daily", true, 0))));
    }

    public static EventTypeView type(String id, boolean isMandatory, boolean sendByDefault) {
        return new EventTypeView(
                id, name(id), new LangDict(null, null), true, isMandatory, sendByDefault, new LangDict(null, null), 0);
    }

    public static EventChannelView eventChannel(
            String type, String channel, boolean isMandatory, boolean sendByDefault) {
        return new EventChannelView(type + ":" + channel, type, channel, true, isMandatory, sendByDefault, 0);
    }

    private static DistributionChannelView channel(String id) {
        return new DistributionChannelView(id, name(id), new LangDict(null, null), !id.equals("jms"));
    }

    private static LangDict name(String text) {
        return new LangDict(text, text);
    }
}
