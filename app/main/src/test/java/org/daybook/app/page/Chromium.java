package org.daybook.app.page;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybook.app.behaviour.Length;

/**
 * A browser on a running Daybook; one program serves all tests of a Java process. It keeps what the browser complains of,
 * and pictures of what it showed.
 */
final class Chromium implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int DESK = 1366;
    private static final int PHONE = 390;
    private static final int HEIGHT = 800;

    private final URI url;
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> people = new ArrayList<>();

    Chromium(URI url) {
        this.url = url;
        BrowserProgram.shared();
    }

    /** Where the program is; the test ends here if there is none. */
    static Path required() {
        return BrowserProgram.required();
    }

    /** A page for somebody of whom Daybook knows nothing yet. */
    Page stranger() {
        return anew(true);
    }

    /** The same in a browser that runs no script. */
    Page withoutScript() {
        return anew(false);
    }

    private Page anew(boolean script) {
        BrowserContext person = BrowserProgram.shared()
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(url.toString())
                        .setLocale("en-GB")
                        .setTimezoneId("Europe/London")
                        .setJavaScriptEnabled(script)
                        .setViewportSize(DESK, HEIGHT));
        people.add(person);
        return another();
    }

    /** One more page for the person who came last. */
    Page another() {
        Page page = people.getLast().newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** Scripts that failed, things that could not be loaded, breaches of the content security policy. */
    List<String> complaints() {
        return complaints;
    }

    /** Keeps how the page looks on a desk and on a telephone; briefly nobody looks at it. */
    void picture(Page page, String name) {
        if (Length.isBrief()) return;
        for (int width : List.of(DESK, PHONE)) {
            page.setViewportSize(width, HEIGHT);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(name + "-" + width + ".png")));
        }
        page.setViewportSize(DESK, HEIGHT);
    }

    /** How far the page, with its styles, is wider than the narrowest screen, in pixels. */
    int cutOff(Page page) {
        page.waitForLoadState();
        page.setViewportSize(PHONE, HEIGHT);
        Object beyond = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        page.setViewportSize(DESK, HEIGHT);
        return (int) beyond;
    }

    /** What axe finds that keeps somebody out, by the rules of WCAG 2.2 AA: each as its rule and where. */
    List<String> barriers(Page page) {
        int before = complaints.size();
        List<String> found = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
        // It writes styles of its own, which our policy does not let it: that is no fault of the page.
        complaints.subList(before, complaints.size()).removeIf(complaint -> complaint.contains("inline style"));
        return found;
    }

    /** How far what is on the page has moved since it began to load, as browsers count it: a share of the screen. */
    double moved(Page page) {
        return ((Number)
                        page.evaluate(
                                """
                        () => new Promise(resolve => {
                          let moved = 0;
                          new PerformanceObserver(list => list.getEntries().forEach(entry => { moved += entry.value; }))
                            .observe({ type: 'layout-shift', buffered: true });
                          setTimeout(() => resolve(moved), 300);
                        })
                        """))
                .doubleValue();
    }

    /** Keeps how the page prints. */
    Path print(Page page, String name) {
        Path file = PICTURES.resolve(name + ".pdf");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(file));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return file;
    }

    /** Everybody leaves; somebody else may come. */
    @Override
    public void close() {
        List<BrowserContext> leaving = List.copyOf(people);
        people.clear();
        leaving.forEach(BrowserProgram::close);
    }
}
