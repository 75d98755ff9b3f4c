package org.daybook.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.daybook.app.behaviour.StartedDemo;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

/**
 * The demo as people meet it; each test has a browser that Daybook knows nothing of. Classes share a demo; those that write
 * where others read bear the tag {@value #WRITES} and have one of their own.
 */
abstract class DemoInChromium {

    static final String WRITES = "writes-to-its-demo";

    static StartedDemo demo;
    static Chromium chromium;

    Page page;

    @BeforeAll
    static void startTheDemo(TestInfo test) {
        Chromium.required();
        demo = test.getTags().contains(WRITES) ? StartedDemo.ofItsOwn() : StartedDemo.shared();
        chromium = new Chromium(demo.url());
    }

    @AfterAll
    static void leave() {
        if (chromium != null) chromium.close();
        if (demo != null && !demo.isShared()) demo.close();
    }

    @BeforeEach
    void aStrangerComes() {
        chromium.close();
        chromium.complaints().clear();
        page = chromium.stranger();
    }

    @AfterEach
    void theBrowserHadNothingToComplainOf() {
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Signs in with the password that the demo prints. */
    final void comeIn(String account) {
        signIn(account, password(account));
    }

    static String password(String account) {
        return demo.password(account);
    }

    final void signIn(String account, String password) {
        page.navigate("/login");
        page.getByLabel("Username").fill(account);
        page.getByLabel("Password").fill(password);
        click("Sign in");
    }

    final void click(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    /** Takes a picture on a desk and on a telephone; nothing is cut off there, and axe finds nothing. */
    final void seen(String picture) {
        chromium.picture(page, picture);
        assertThat(chromium.cutOff(page)).as(picture + " fits a telephone").isZero();
        assertThat(chromium.barriers(page)).as(picture).isEmpty();
    }

    /** Presses the tab key until what is called that has the focus. */
    final void goTo(String name) {
        goTo(Pattern.compile(Pattern.quote(name)));
    }

    /** The same by a pattern. */
    final void goTo(Pattern name) {
        for (int i = 0; i < 300; i++) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate(
                    """
                    () => { const at = document.activeElement;
                      return (at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText ?? '').trim(); }
                    """);
            if (name.matcher(String.valueOf(focused).replace(" (optional)", "")).matches()) return;
        }
        throw new AssertionError("Nobody comes to " + name + " by the keyboard");
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
