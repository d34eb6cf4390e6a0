package org.hejnal.it.events2.story;

import io.restassured.path.json.JsonPath;
import java.util.List;

/** Looks after the types of events, with a program where it takes one. */
record Administrator(long id, Actor actor, Actor program) {
    List<String> channels() {
        return actor.call("notification_channels_index", "fields", "id").getList("id");
    }

    List<String> schedules() {
        return actor.call("notifications_schedule_index").getList("id");
    }

    String nameOfChannel(String channel) {
        return actor.call("distribution_channel", "id", channel).getString("name.en");
    }

    int daysBetween(String schedule) {
        return actor.call("notifications_schedule", "schedule_id", schedule).getInt("days");
    }

    /** Only a program can add a type; it does so in the administrator's name. */
    void addsType(String type, String name) {
        program.order(
                "update_event_type",
                "as_user_id",
                "" + id,
                "body",
                "{\"id\": \"%s\", \"name\": {\"pl\": \"%s\"}}".formatted(type, name));
    }

    void describesType(String type, String description) {
        actor.order(
                "update_event_type",
                "body",
                "{\"id\": \"%s\", \"description\": {\"pl\": \"%s\"}}".formatted(type, description));
    }

    void sendsBy(String channel, String type) {
        actor.order(
                "update_event_channel",
                "body",
                "{\"event_type\": \"%s\", \"channel\": {\"id\": \"%s\"}, \"send_by_default\": true}"
                        .formatted(type, channel));
    }

    void offers(String schedule, String type) {
        actor.order(
                "update_event_schedule",
                "body",
                "{\"event_type\": \"%s\", \"schedule\": {\"id\": \"%s\"}, \"is_enabled\": true}"
                        .formatted(type, schedule));
    }

    /** The type as everybody sees it in the list of all. */
    JsonPath typeInList(String type) {
        JsonPath all = actor.call(
                "event_types_index", "fields", "id|name|channels[id|send_by_default]|schedules[id|schedule[days]]");
        return all.setRootPath("find { it.id == '" + type + "' }");
    }

    JsonPath type(String type) {
        return actor.call("event_type", "id", type);
    }

    JsonPath channelOf(String type, String channel) {
        return actor.call("event_channel", "event_type_id", type, "channel_id", channel);
    }

    JsonPath offer(String type, String schedule) {
        return actor.call("event_type_schedule", "event_type_schedule_id", type + ":" + schedule);
    }
}
