package org.hejnal.reference.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hejnal.declared.Argument;
import org.hejnal.evt.error.EvtError;
import org.hejnal.evt.method.EvtMethod;
import org.hejnal.page.PageTemplates;
import org.hejnal.platform.Settings;
import org.hejnal.reference.ModuleReference;
import org.hejnal.usos.RealMethods;
import org.hejnal.usos.error.ErrorCode;
import org.hejnal.usos.error.Reason;
import org.hejnal.usos.method.DescribedMethod;
import org.hejnal.usos.method.ServiceDeclaration;
import org.hejnal.usos.method.ServiceMethod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReferencePagesTest {
    private static final RealMethods METHODS = new RealMethods();
    private static final PageVisit ENGLISH = new PageVisit("", "en", "");
    private static final PageVisit POLISH = new PageVisit("/hub", "pl", "?lang=pl");
    private static final Settings DEMO = new Settings(RealMethods.settings(Map.of("hejnal.demo-data", ".")));

    static List<PageVisit> visits() {
        return List.of(ENGLISH, POLISH);
    }

    @ParameterizedTest
    @MethodSource("visits")
    void everyMethodHasItsPageWithAllItsArguments(PageVisit visit) {
        Map<String, Document> site = site(visit, RealMethods.SETTINGS);

        METHODS.registry().list(ServiceMethod.class).forEach(method -> {
            Document page = page(site, visit.base() + "/developers/api/" + method.name() + "/");
            Element section = section(page, "--try");
            assertThat(Html.elements(section, "form"))
                    .singleElement()
                    .satisfies(form ->
                            assertThat(form.getAttribute("action")).isEqualTo(visit.base() + "/" + method.name()));
            assertThat(Html.elements(section, "label"))
                    .extracting(label -> label.getAttribute("for"))
                    .containsExactlyElementsOf(method.declaration().arguments().stream()
                            .map(Argument::name)
                            .map(name -> method.declaration().shortName() + "-" + name)
                            .toList());
        });
    }

    /** Clients of USOS API link to these places. */
    @ParameterizedTest
    @MethodSource("visits")
    void theModulesPageHasAPlaceForEachMethodThatLeadsToItsPage(PageVisit visit) {
        Map<String, Document> site = site(visit, RealMethods.SETTINGS);

        METHODS.registry().list(DescribedMethod.class).forEach(method -> {
            ServiceDeclaration declared = method.declaration();
            Document page = page(site, visit.base() + "/developers/api/" + declared.moduleName() + "/");
            Element section = section(page, declared.shortName());
            assertThat(hasId(page, declared.shortName())).isTrue();
            assertThat(section.getTextContent())
                    .contains(declared.documentation().brief());
            assertThat(Html.elements(section, "a"))
                    .extracting(link -> link.getAttribute("href"))
                    .contains(visit.base() + "/developers/api/" + declared.name() + "/" + visit.query());
        });
    }

    @Test
    void theErrorsAreThoseThatTheCodeHas() {
        Document page = page(site(ENGLISH, DEMO), "/developers/api/errors/");

        assertThat(ErrorCode.values())
                .allSatisfy(code -> assertThat(hasId(page, code.wireName())).isTrue());
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(hasId(page, reason.wireName())).isTrue());
        assertThat(EvtError.values())
                .allSatisfy(error ->
                        assertThat(page.getDocumentElement().getTextContent()).contains(error.exception()));
        assertThat(page.getDocumentElement().getTextContent()).contains("version_conflict", "already_sent");
    }

    /** A page with all that belongs to it weighs at most 150 kB, of which styles and scripts are 30. */
    @Test
    void noPageIsHeavy() {
        ReferencePages pages = pages(DEMO);

        METHODS.registry()
                .list(DescribedMethod.class)
                .forEach(method -> assertThat(pages.findMethod(method.name(), POLISH)
                                .orElseThrow()
                                .body())
                        .hasSizeLessThan(120_000));
        METHODS.reference()
                .modules()
                .forEach(module -> assertThat(pages.findModule(module.name(), POLISH)
                                .orElseThrow()
                                .body())
                        .hasSizeLessThan(120_000));
        assertThat(pages.calendar(POLISH).body()).hasSizeLessThan(120_000);
        assertThat(pages.errors(POLISH).body()).hasSizeLessThan(120_000);
        assertThat(pages.search("e", POLISH).body()).hasSizeLessThan(120_000);
    }

    @Test
    void everyMethodOfTheCalendarHasItsPlaceWithAllItsFields() {
        Document page = page(site(ENGLISH, RealMethods.SETTINGS), "/developers/evt/");
        assertThat(METHODS.registry().list(EvtMethod.class))
                .hasSizeGreaterThan(20)
                .allSatisfy(method -> {
                    Element section = section(page, method.name());
                    method.declaration()
                            .arguments()
                            .forEach(input ->
                                    assertThat(section.getTextContent()).contains(input.name()));
                });
    }

    @ParameterizedTest
    @MethodSource("visits")
    void everyLinkLeadsSomewhere(PageVisit visit) {
        Map<String, Document> site = site(visit, DEMO);

        site.forEach((address, page) -> Html.elements(page, "a").stream()
                .map(link -> link.getAttribute("href"))
                .filter(link -> !link.isEmpty()
                        && !link.startsWith("https:")
                        && !link.startsWith("mailto:")
                        && !link.startsWith("?"))
                .forEach(link -> assertThat(leadsSomewhere(link, address, visit, site))
                        .as("%s on %s", link, address)
                        .isTrue()));
    }

    @Test
    void noPageUsesAnythingFromElsewhereOrScriptsInline() {
        site(ENGLISH, DEMO).values().forEach(page -> {
            assertThat(Html.elements(page, "script")).allSatisfy(script -> {
                assertThat(script.getAttribute("src")).startsWith("/assets/");
                assertThat(script.getTextContent()).isBlank();
            });
            assertThat(Html.elements(page, "link"))
                    .allSatisfy(link -> assertThat(link.getAttribute("href")).startsWith("/assets/"));
            assertThat(Html.elements(page, "style")).isEmpty();
            assertThat(Html.elements(page, "*")).noneMatch(element -> element.hasAttribute("style"));
        });
    }

    @Test
    void everyControlHasALabelAndEveryIdIsUnique() {
        site(POLISH, DEMO).forEach((address, page) -> {
            Set<String> ids = new HashSet<>();
            Html.elements(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .forEach(id ->
                            assertThat(ids.add(id)).as("%s on %s", id, address).isTrue());
            List<String> labelled = Html.elements(page, "label").stream()
                    .map(label -> label.getAttribute("for"))
                    .toList();
            for (String control : List.of("input", "select", "textarea")) {
                assertThat(Html.elements(page, control))
                        .filteredOn(element -> !element.getAttribute("type").equals("hidden"))
                        .allSatisfy(element -> assertThat(labelled).contains(element.getAttribute("id")));
            }
        });
    }

    @Test
    void headingsDescendStepByStep() {
        site(ENGLISH, DEMO).forEach((address, page) -> {
            int last = 0;
            for (Element element : Html.elements(page, "*")) {
                if (element.getTagName().matches("h[1-6]")) {
                    int level = element.getTagName().charAt(1) - '0';
                    assertThat(level).as(address).isBetween(1, last + 1);
                    last = level;
                }
            }
            assertThat(Html.elements(page, "h1")).as(address).hasSize(1);
        });
    }

    @Test
    void secretsOfTheDemoDataAreShownWithDemoDataOnly() {
        String module = "/developers/api/services/events2/event_type/";
        assertThat(text(site(ENGLISH, RealMethods.SETTINGS))).doesNotContain("demo-secret", "demo-admin");
        assertThat(Html.elements(page(site(ENGLISH, RealMethods.SETTINGS), module), "input"))
                .noneMatch(input -> input.hasAttribute("value")
                        && input.getAttribute("value").contains("demo"));
        assertThat(text(site(ENGLISH, DEMO))).contains("demo-secret", "demo-admin-secret");
    }

    @Test
    void secretsHaveNoNameThatAFormCouldSend() {
        assertThat(site(ENGLISH, DEMO).values().stream()
                        .flatMap(page -> Html.elements(page, "input").stream())
                        .filter(input -> input.getAttribute("type").equals("password")))
                .isNotEmpty()
                .noneMatch(input -> input.hasAttribute("name"));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        PageTemplates templates = new PageTemplates(ReferencePages.class);

        assertThat(templates.texts("pl").keySet())
                .isEqualTo(templates.texts("en").keySet());
    }

    @Test
    void aPageIsMadeOnce() {
        ReferencePages pages = pages(DEMO);

        assertThat(pages.index(ENGLISH)).isSameAs(pages.index(ENGLISH));
        assertThat(pages.index(ENGLISH).tag()).isNotEqualTo(pages.index(POLISH).tag());
    }

    private static Map<String, Document> site(PageVisit visit, Settings settings) {
        ReferencePages pages = pages(settings);
        Map<String, Document> site = new HashMap<>();
        site.put(visit.base() + "/", read(pages.landing(visit)));
        site.put(visit.base() + "/developers/api/", read(pages.index(visit)));
        site.put(visit.base() + "/developers/api/authorization/", read(pages.authorization(visit)));
        site.put(visit.base() + "/developers/evt/", read(pages.calendar(visit)));
        site.put(visit.base() + "/developers/jms/", read(pages.jms(visit)));
        site.put(visit.base() + "/developers/api/errors/", read(pages.errors(visit)));
        site.put(visit.base() + "/developers/api/search/", read(pages.search("<b>\" notification", visit)));
        METHODS.registry()
                .list(DescribedMethod.class)
                .forEach(method -> site.put(
                        visit.base() + "/developers/api/" + method.name() + "/",
                        read(pages.findMethod(method.name(), visit).orElseThrow())));
        site.put(visit.base() + "/nowhere", read(pages.notFound(visit)));
        METHODS.reference().modules().stream()
                .map(ModuleReference::name)
                .forEach(name -> site.put(
                        visit.base() + "/developers/api/" + name + "/",
                        read(pages.findModule(name, visit).orElseThrow())));
        return site;
    }

    private static ReferencePages pages(Settings settings) {
        return new ReferencePages(METHODS.reference(), new ReferenceSearch(METHODS.reference()), settings);
    }

    private static Document read(org.hejnal.reference.Document page) {
        return Html.parse(new String(page.body(), StandardCharsets.UTF_8));
    }

    private static boolean leadsSomewhere(String link, String from, PageVisit visit, Map<String, Document> site) {
        if (link.equals(visit.base() + "/openapi")) {
            return true;
        }
        String schemas = visit.base() + "/developers/jms/";
        if (link.startsWith(schemas) && link.endsWith(".json")) {
            return MessageSchemas.find(link.substring(schemas.length())).isPresent();
        }
        String[] parts = link.split("#", 2);
        boolean staysInLanguage = parts[0].isEmpty() || parts[0].endsWith("/" + visit.query());
        String address = parts[0].isEmpty() ? from : parts[0].split("\\?", 2)[0];
        Document page = site.get(address);
        return staysInLanguage && page != null && (parts.length == 1 || hasId(page, parts[1]));
    }

    private static Document page(Map<String, Document> site, String address) {
        return Objects.requireNonNull(site.get(address));
    }

    private static boolean hasId(Document page, String id) {
        return Html.elements(page, "*").stream()
                .anyMatch(element -> element.getAttribute("id").equals(id));
    }

    private static Element section(Document page, String heading) {
        return Html.elements(page, "section").stream()
                .filter(section -> section.getAttribute("aria-labelledby").equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No section " + heading));
    }

    private static String text(Map<String, Document> site) {
        StringBuilder text = new StringBuilder();
        site.values().forEach(page -> text.append(page.getDocumentElement().getTextContent()));
        return text.toString();
    }
}
