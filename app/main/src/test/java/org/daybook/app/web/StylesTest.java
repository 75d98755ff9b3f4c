package org.daybook.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.app.RunningDaybook;
import org.junit.jupiter.api.Test;

/** What a page of Daybook looks like, and that its style sheets refer to nothing that is not there. */
class StylesTest extends RunningDaybook {

    private static final Path TEMPLATES = Path.of("../web/src/main/resources/templates");
    private static final Pattern LINK = Pattern.compile("<link rel=\"stylesheet\" th:href=\"@\\{([^}]+)}\"");
    private static final Pattern STYLED_ELSEWHERE = Pattern.compile("<style|rel=\"?stylesheet(?!\" th:href=\"@\\{/)");
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]+)|@import\\s+[\"']([^\"']+)", Pattern.CASE_INSENSITIVE);

    @Test
    void noStyleSheetOfAPageRefersToAnAddressAtWhichThereIsNothing() throws IOException {
        assertThat(sheets()).isNotEmpty().allSatisfy(sheet -> {
            HttpResponse<String> styles = send(request(sheet).GET());
            assertThat(styles.statusCode()).isEqualTo(200);
            for (URI reference : references(sheet, styles.body())) {
                assertThat(send(request(reference.toString()).GET()).statusCode())
                        .as("%s", reference)
                        .isEqualTo(200);
            }
        });
    }

    @Test
    void thoseOfGovUkLoadNoFontAndStyleErrorsAllTheSame() throws IOException {
        assertThat(sheets())
                .filteredOn(sheet -> sheet.contains("govuk-frontend"))
                .singleElement()
                .satisfies(sheet -> {
                    HttpResponse<String> styles = send(request(sheet).GET());
                    assertThat(styles.headers().firstValue("Content-Type"))
                            .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
                    assertThat(styles.headers().firstValue("Last-Modified")).isPresent();
                    assertThat(styles.body())
                            .doesNotContainIgnoringCase("@font-face", "/assets/")
                            .contains(".govuk-error-summary{", ".govuk-error-summary__title{", ".govuk-input--error{");
                });
    }

    /** The addresses of all that the templates name. */
    private static TreeSet<String> sheets() throws IOException {
        TreeSet<String> sheets = new TreeSet<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path template : files.filter(Files::isRegularFile).toList()) {
                String page = Files.readString(template);
                assertThat(page).as("%s", template).doesNotContainPattern(STYLED_ELSEWHERE);
                LINK.matcher(page).results().map(link -> link.group(1)).forEach(sheets::add);
            }
        }
        return sheets;
    }

    private static List<URI> references(String sheet, String styles) {
        return REFERENCE
                .matcher(styles)
                .results()
                .map(StylesTest::address)
                .filter(address -> !address.startsWith("data:") && !address.startsWith("#"))
                .map(address -> URI.create(sheet).resolve(address))
                .toList();
    }

    private static String address(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
