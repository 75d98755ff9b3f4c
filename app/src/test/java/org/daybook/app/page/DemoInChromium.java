package org.daybook.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.daybook.app.behaviour.DaybookProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The demo as people meet it: each class has one of its own, each test a browser that Daybook knows nothing of. */
abstract class DemoInChromium {

    static DaybookProcess demo;
    static Chromium chromium;
    static Path folder;

    Page page;

    @BeforeAll
    static void startTheDemo(@TempDir Path data) {
        folder = data;
        demo = DaybookProcess.start(data, "demo", "--daybook.demo=true", "--daybook.data=" + data);
        chromium = new Chromium(demo.url());
    }

    @AfterAll
    static void leave() {
        if (chromium != null) chromium.close();
        if (demo != null) demo.close();
    }

    @BeforeEach
    void aStrangerComes() {
        page = chromium.stranger();
        chromium.complaints().clear();
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
        return demo.said().replaceAll("(?s).*" + account + "\\s+(\\S+).*", "$1");
    }

    final void signIn(String account, String password) {
        page.navigate("/login");
        page.getByLabel("Account").fill(account);
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

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
