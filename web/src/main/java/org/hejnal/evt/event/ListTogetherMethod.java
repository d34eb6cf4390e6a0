package org.hejnal.evt.event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.hejnal.calendar.listing.CalendarScope;
import org.hejnal.calendar.listing.EventListService;
import org.hejnal.calendar.listing.OccurrenceView;
import org.hejnal.directory.settings.PersonSettingsService;
import org.hejnal.evt.method.EvtCall;
import org.hejnal.evt.method.EvtDeclaration;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.evt.method.EvtObject;
import org.hejnal.feed.document.CalendarStatementService;
import org.hejnal.statement.editing.StatementDraft;
import org.hejnal.statement.reading.StatementView;

/** All that a portal shows in somebody's calendar between two times. */
@Singleton
class ListTogetherMethod implements EvtMethod {
    private final EventListService events;
    private final CalendarStatementService statements;
    private final PersonSettingsService people;
    private final EventObjects objects;
    private final AccountZone zones;

    @Inject
    ListTogetherMethod(
            EventListService events,
            CalendarStatementService statements,
            PersonSettingsService people,
            EventObjects objects,
            AccountZone zones) {
        this.events = events;
        this.statements = statements;
        this.people = people;
        this.objects = objects;
        this.zones = zones;
    }

    @Override
    public EvtDeclaration declaration() {
        return EvtDeclaration.of("callistinterval", "List events and statements between two times")
                .description("The events of all one's circles, as <code>evtlistinterval</code> lists them, and the"
                        + " statements for calendars that are addressed to one: of more than "
                        + CalendarStatementService.MAX_STATEMENTS + ", those published last.")
                .arguments(EventArguments.FROM, EventArguments.TO)
                .returns("<b>events</b>, and <b>statements</b> with <b>statementId</b>, <b>startDate</b>,"
                        + " <b>endDate</b>, <b>text</b> and <b>description</b>, each list in the order of beginnings.")
                .build();
    }

    @Override
    public EvtObject call(EvtCall call) {
        ZoneId zone = zones.of(call.accountId());
        Instant from = call.get(EventArguments.FROM).in(zone);
        Instant to = call.get(EventArguments.TO).in(zone);
        List<OccurrenceView> occurrences = events.listWindow(CalendarScope.of(call.accountId()), from, to);
        String language = people.get(call.accountId()).language();
        return new EvtObject()
                .with("events", objects.listOfOccurrences(occurrences))
                .with(
                        "statements",
                        statements.listWindow(call.accountId(), from, to).stream()
                                .map(statement -> statement(statement, language))
                                .toList());
    }

    private static EvtObject statement(StatementView statement, String language) {
        StatementDraft draft = statement.draft();
        return new EvtObject()
                .with("statementId", statement.id())
                .with("startDate", draft.start())
                .with("endDate", draft.end())
                .with("text", draft.title().in(language))
                .with("description", draft.content().in(language));
    }
}
