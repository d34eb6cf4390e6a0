package org.hejnal.eventtype;

import org.hejnal.platform.LangDict;

/**
 * A type of events.
 *
 * @param isEnabled whether anything of it is sent
 * @param isMandatory whether people cannot switch it off
 * @param sendByDefault whether people who never chose receive it
 * @param defaultMessage the message of a notification without one of its own; both languages may be missing
 * @param version counts the changes
 */
public record EventTypeView(
        String id,
        LangDict name,
        LangDict description,
        boolean isEnabled,
        boolean isMandatory,
        boolean sendByDefault,
        LangDict defaultMessage,
        int version) {}
