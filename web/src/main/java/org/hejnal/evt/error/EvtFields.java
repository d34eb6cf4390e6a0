package org.hejnal.evt.error;

import static java.util.Map.entry;

import java.util.Map;
import org.hejnal.calendar.CalendarField;
import org.hejnal.circle.CircleField;
import org.hejnal.directory.PersonField;
import org.hejnal.feed.FileField;
import org.hejnal.media.PhotoField;
import org.hejnal.platform.Field;

/** What the calendar API calls the fields of the domain that its methods can meet. */
final class EvtFields {
    static final Map<Field, String> NAMES = Map.ofEntries(
            entry(CalendarField.KIND, "type"),
            entry(CalendarField.UID, "uid"),
            entry(CalendarField.TITLE, "text"),
            entry(CalendarField.DESCRIPTION, "description"),
            entry(CalendarField.LOCATION, "where"),
            entry(CalendarField.COLOR, "color"),
            entry(CalendarField.PRIVATE, "private"),
            entry(CalendarField.START, "startDate"),
            entry(CalendarField.END, "endDate"),
            entry(CalendarField.RULE, "rrule"),
            entry(CalendarField.WEEKDAYS, "byDay"),
            entry(CalendarField.MONTH_DAYS, "byMonthDay"),
            entry(CalendarField.EXCEPTIONS, "exdate"),
            entry(CalendarField.OCCURRENCE, "occurrence"),
            entry(CalendarField.ANSWERED_OCCURRENCE, "occurrenceDate"),
            entry(CalendarField.MEMBER, "accountId"),
            entry(CalendarField.CONTACT, "contactId"),
            entry(CalendarField.ATTENDEES, "attendees"),
            entry(CalendarField.REMINDERS, "reminderList"),
            entry(CalendarField.COMMENT, "text"),
            entry(CalendarField.SOUGHT_TEXT, "text"),
            entry(CalendarField.RANGE_START, "from"),
            entry(CalendarField.RANGE_END, "to"),
            entry(CalendarField.OFFSET, "offset"),
            entry(CalendarField.SYNC_TOKEN, "token"),
            entry(CircleField.CIRCLE, "circleId"),
            entry(CircleField.PERSON, "accountId"),
            entry(CircleField.OBJECT_ID, "id"),
            entry(CircleField.NAME, "name"),
            entry(CircleField.ADDRESS, "address"),
            entry(CircleField.LATITUDE, "latitude"),
            entry(CircleField.LONGITUDE, "longitude"),
            entry(CircleField.EMAIL, "email"),
            entry(CircleField.PHONE, "phone"),
            entry(CircleField.BIRTH_DATE, "birthDate"),
            entry(CircleField.SETTING, "var"),
            entry(CircleField.SETTING_VALUE, "value"),
            entry(PersonField.IDENTIFIER, "identifier"),
            entry(PersonField.PASSWORD, "password"),
            entry(PersonField.FIRST_NAME, "firstName"),
            entry(PersonField.LAST_NAME, "lastName"),
            entry(PersonField.SIGN_IN, "login"),
            entry(PersonField.EMAIL, "email"),
            entry(PersonField.BIRTH_DATE, "birthDate"),
            entry(PhotoField.PICTURE, "file"),
            entry(FileField.FILE, "file"));

    private EvtFields() {}

    /** What the field is called. */
    static String nameOf(Field field) {
        return field.in(NAMES);
    }
}
