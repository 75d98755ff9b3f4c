package org.daybook.app.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.daybook.app.tool.Tool;

/**
 * The browser that all tests of a Java process share. Chromium seldom never answers that it has closed somebody's pages, and
 * the library waits for it without a limit: the browser is then ended, and the next test starts another.
 */
final class BrowserProgram {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--lang=en-GB",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    static final double PATIENCE_MILLIS = 30_000;

    private static BrowserProgram shared;

    private final Browser browser;
    private final Set<ProcessHandle> processes;

    private BrowserProgram() {
        Set<ProcessHandle> before = ProcessHandle.current().descendants().collect(Collectors.toSet());
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        // Playwright ends with this process, and the browser with it.
        browser = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(required())
                        .setArgs(ARGUMENTS));
        processes = new HashSet<>(ProcessHandle.current().descendants().toList());
        processes.removeAll(before);
    }

    /** Where the program is; the test ends here if there is none. */
    static Path required() {
        return Tool.required("chromium", "chromium-browser", "google-chrome");
    }

    static synchronized BrowserProgram shared() {
        if (shared == null) shared = new BrowserProgram();
        return shared;
    }

    Browser browser() {
        return browser;
    }

    /** Closes what somebody had open, with the whole browser where it does not answer. */
    static void close(BrowserContext person) {
        BrowserProgram program = running();
        // It was ended while it closed the pages of somebody else.
        if (program == null) return;
        AtomicBoolean hangs = new AtomicBoolean(true);
        Executor later = CompletableFuture.delayedExecutor((long) PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        later.execute(() -> {
            if (hangs.get()) program.processes.forEach(ProcessHandle::destroyForcibly);
        });
        try {
            person.close();
        } catch (PlaywrightException e) {
            if (program.processes.stream().anyMatch(ProcessHandle::isAlive)) throw e;
            forget();
        } finally {
            hangs.set(false);
        }
    }

    private static synchronized BrowserProgram running() {
        return shared;
    }

    private static synchronized void forget() {
        shared = null;
    }
}
