package org.hejnal.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.hejnal.it.TestDirectories;

/** What holds for every page. */
final class PageCheck {
    private static final List<String> WCAG_2_1_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final Path PICTURES = TestDirectories.empty("pictures");

    private PageCheck() {}

    /**
     * Nobody is shut out: no violation of WCAG 2.1 AA that axe-core can see, and no sideways scrolling. A picture is left
     * in the build's folder.
     */
    static void assertUsable(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("%s scrolls sideways", name)
                .isLessThanOrEqualTo(0);
        assertThat(new AxeBuilder(page).withTags(WCAG_2_1_AA).analyze().getViolations())
                .as(name)
                .isEmpty();
    }
}
