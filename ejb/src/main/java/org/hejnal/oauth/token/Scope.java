package org.hejnal.oauth.token;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hejnal.platform.LangDict;

/**
 * What an application can ask a person for: the scopes that USOS has. A person grants those that a method here asks for;
 * the others are known, so that applications made for USOS can ask for them here too, and grant nothing. On the wire a
 * scope is its name in lower case.
 */
public enum Scope {
    /** The hub's own: what an administrator's token must allow for the methods of the administration. */
    ADMINISTRATION(
            "administrować w Twoim imieniu tym systemem: osobami, aplikacjami i wysyłką",
            "administer this hub in your name: people, applications and what is sent",
            true),
    ADM_DOCUMENTS("poznać Twoje dokumenty administracyjne", "see your administrative documents"),
    CARDS("poznać dane Twoich legitymacji", "see the data of your ID cards"),
    CHANGE_ALL_PREFERENCES("zmieniać wszystkie Twoje ustawienia", "change all your preferences"),
    CRSTESTS("poznać wyniki Twoich sprawdzianów", "see the results of your tests"),
    DORM_ADMIN("zarządzać w Twoim imieniu akademikami", "administer dormitories in your name"),
    EDIT_USER_ATTRS("zmieniać Twój profil", "edit your profile"),
    EMAIL("poznać Twoje adresy e-mail", "see your e-mail addresses", true),
    EVENTS(
            "czytać Twoje powiadomienia i zmieniać ich ustawienia",
            "read your notifications and change their settings",
            true),
    GRADES("zobaczyć Twoje oceny", "see your grades"),
    GRADES_WRITE("wpisywać w Twoim imieniu oceny", "enter grades in your name"),
    MAILCLIENT("korzystać z Twojej poczty", "use your mail"),
    MOBILE_NUMBERS("poznać Twoje numery telefonów komórkowych", "see your mobile phone numbers", true),
    OFFLINE_ACCESS(
            "działać w Twoim imieniu także wtedy, gdy z niej nie korzystasz, dopóki tego nie cofniesz",
            "act for you also while you are away, until you take this back",
            true),
    OTHER_EMAILS(
            "poznać adresy e-mail osób, które udostępniają je innym",
            "see the e-mail addresses of people who show them to others",
            true),
    PAYMENTS("zobaczyć Twoje płatności", "see your payments"),
    PERSONAL(
            "poznać Twoje dane osobowe, jak data urodzenia i PESEL",
            "see personal data such as your date of birth and PESEL",
            true),
    PHOTO("zobaczyć Twoje zdjęcie", "see your photo", true),
    PLACEMENT_TESTS("zobaczyć wyniki Twoich testów językowych", "see the results of your placement tests"),
    SESSION_DEBUGGING_PERMS("sprawdzać, czyje sesje możesz diagnozować", "see whose sessions you may debug"),
    SLIPS("korzystać z Twoich obiegówek", "use your clearance slips"),
    SLIPS_ADMIN("zarządzać w Twoim imieniu wzorami obiegówek", "administer clearance slips in your name"),
    STAFF_PERSPECTIVE("zobaczyć dane studentów dostępne pracownikom", "see what staff may see of students"),
    STUDENT_EXAMS("zobaczyć Twoje egzaminy", "see your exams"),
    STUDENT_EXAMS_WRITE("zapisywać Cię na egzaminy", "register you for exams"),
    STUDIES("poznać Twój numer albumu", "see your student number", true),
    SURVEYS_FILLING("wypełniać w Twoim imieniu ankiety", "fill in surveys in your name"),
    SURVEYS_REPORTS("zobaczyć wyniki ankiet o Twoich zajęciach", "see the results of surveys about your classes"),
    THESES_PROTOCOLS_WRITE(
            "podpisywać w Twoim imieniu protokoły egzaminów dyplomowych",
            "sign protocols of diploma exams in your name");

    private final LangDict description;
    private final boolean ofUse;

    Scope(String pl, String en) {
        this(pl, en, false);
    }

    Scope(String pl, String en, boolean ofUse) {
        this.description = new LangDict(pl, en);
        this.ofUse = ofUse;
    }

    /** Completes the sentence "The application will be able to ...". */
    public LangDict description() {
        return description;
    }

    /** Whether a method here asks for it. One that is of no use is granted to nobody. */
    public boolean isOfUse() {
        return ofUse;
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

    /** Those that are of use. */
    public static Set<Scope> ofUse(Set<Scope> scopes) {
        Set<Scope> granted = EnumSet.noneOf(Scope.class);
        scopes.stream().filter(Scope::isOfUse).forEach(granted::add);
        return granted;
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
