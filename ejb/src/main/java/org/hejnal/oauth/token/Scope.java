package org.hejnal.oauth.token;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hejnal.platform.LangDict;

/** What a person can let a consumer do. On the wire a scope is its name in lower case. */
public enum Scope {
    EVENTS(
            "czytać Twoje powiadomienia i zmieniać ich ustawienia, a w Twoim imieniu pisać i zmieniać ogłoszenia oraz to,"
                    + " czym administrujesz",
            "read your notifications and change their settings, and write and change statements and what you administer"
                    + " in your name"),
    OFFLINE_ACCESS(
            "działać w Twoim imieniu także wtedy, gdy z niej nie korzystasz, dopóki tego nie cofniesz",
            "act for you also while you are away, until you take this back"),
    EMAIL("poznać Twój adres e-mail", "see your e-mail address"),
    OTHER_EMAILS("poznać Twoje dodatkowe adresy e-mail", "see your further e-mail addresses"),
    MOBILE_NUMBERS("poznać Twoje numery telefonów komórkowych", "see your mobile phone numbers"),
    PERSONAL("poznać Twoje dane osobowe", "see your personal data"),
    PHOTO("zobaczyć Twoje zdjęcie", "see your photo"),
    STUDIES(
            "sprawdzić, co i gdzie studiujesz oraz do jakich grup należysz",
            "see what you study and which groups you are in"),
    GRADES("zobaczyć Twoje oceny", "see your grades");

    private final LangDict description;

    Scope(String pl, String en) {
        this.description = new LangDict(pl, en);
    }

    /** Completes the sentence "The application will be able to ...". */
    public LangDict description() {
        return description;
    }

    /** The name on the wire. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> find(String wireName) {
        return Arrays.stream(values())
                .filter(scope -> scope.wireName().equals(wireName))
                .findFirst();
    }

    /**
     * Reads a list as clients send it: names joined with {@code |}, empty for none.
     *
     * @throws UnknownScopeException if a name is not known here
     */
    public static Set<Scope> parse(String pipeList) {
        List<String> names = Arrays.stream(pipeList.split("\\|", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        names.forEach(name -> scopes.add(find(name).orElseThrow(() -> new UnknownScopeException(name))));
        return scopes;
    }

    static String[] names(Set<Scope> scopes) {
        return scopes.stream().map(Scope::wireName).toArray(String[]::new);
    }

    /** A name that this version no longer knows grants nothing. */
    static Set<Scope> of(String[] names) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        Arrays.stream(names).map(Scope::find).flatMap(Optional::stream).forEach(scopes::add);
        return scopes;
    }
}
