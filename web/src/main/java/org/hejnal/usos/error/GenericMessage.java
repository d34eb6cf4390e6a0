package org.hejnal.usos.error;

import org.hejnal.platform.LangDict;

/** What people may be shown of an error that no field of a form is to blame for. */
final class GenericMessage {
    private GenericMessage() {}

    static LangDict of(ErrorCode error) {
        return switch (error) {
            case METHOD_FORBIDDEN -> new LangDict("Brak uprawnień do tej operacji.", "You may not do this.");
            case PARAM_MISSING -> new LangDict("Brakuje wymaganych danych.", "Something required is missing.");
            case PARAM_INVALID -> new LangDict("Podane dane są nieprawidłowe.", "Something that was given is wrong.");
            case PARAM_FORBIDDEN ->
                new LangDict("Tych danych nie można tu podać.", "Something was given that must not be given here.");
            case FIELD_NOT_FOUND, FIELD_INVALID ->
                new LangDict("Nie można odczytać tych danych.", "These data cannot be read.");
            case FIELD_FORBIDDEN -> new LangDict("Brak dostępu do tych danych.", "You may not read these data.");
            case OBJECT_NOT_FOUND -> new LangDict("Nie znaleziono takiego obiektu.", "This could not be found.");
            case OBJECT_INVALID -> new LangDict("Teraz nie można tego zrobić.", "This cannot be done now.");
            case OBJECT_FORBIDDEN -> new LangDict("Brak dostępu do tego obiektu.", "You have no access to this.");
        };
    }

    /** For errors that have no code. */
    static LangDict of(int status) {
        return switch (status) {
            case 413 -> new LangDict("Przesłano zbyt dużo danych.", "Too much was sent.");
            case 429 -> new LangDict("Zbyt wiele prób. Spróbuj później.", "Too many attempts. Try again later.");
            default ->
                status >= 500
                        ? new LangDict("Wystąpił błąd. Spróbuj później.", "Something failed. Try again later.")
                        : new LangDict("Nie można wykonać tej operacji.", "This cannot be done.");
        };
    }
}
