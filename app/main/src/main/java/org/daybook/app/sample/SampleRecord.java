package org.daybook.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.daybook.app.start.CommandUpload;
import org.daybook.app.start.RemoteDaybook;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The papers as files of commands, sent in the order of their names to the same API, and with the same kind of token, as
 * anybody's: by the programme office, but for what an audit panel says and what the secretary of a board does, which are in
 * folders of their own. Every line has its idempotency key, so that sending them again changes nothing.
 */
final class SampleRecord {

    private static final Map<DemoAccount, String> FILES = Map.of(
            DemoAccount.OFFICE, "classpath:sample-record/*.ndjson",
            DemoAccount.SECRETARY, "classpath:sample-record/secretary/*.ndjson",
            DemoAccount.AUDITOR, "classpath:sample-record/auditor/*.ndjson");

    private record Paper(DemoAccount by, Resource file) {}

    /** What came of it: how many lines were accepted, and how many were refused. */
    record Loaded(long accepted, long refused) {}

    /** @param errors is told what is refused */
    Loaded load(String url, Map<DemoAccount, String> tokens, Consumer<String> errors) {
        Loaded all = new Loaded(0, 0);
        try {
            for (Paper paper : papers()) {
                String name = paper.file().getFilename();
                RemoteDaybook daybook = new RemoteDaybook(url, tokens.get(paper.by()));
                CommandUpload upload = new CommandUpload(daybook, name, line -> errors.accept(name + ": " + line));
                try (InputStream lines = paper.file().getInputStream()) {
                    upload.send(lines);
                }
                all = new Loaded(all.accepted() + upload.accepted(), all.refused() + upload.refused());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static List<Paper> papers() throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (var files : FILES.entrySet()) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(files.getValue())) {
                papers.add(new Paper(files.getKey(), file));
            }
        }
        papers.sort(Comparator.comparing(paper -> paper.file().getFilename()));
        return papers;
    }
}
