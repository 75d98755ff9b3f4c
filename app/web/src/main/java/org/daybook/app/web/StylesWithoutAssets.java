package org.daybook.app.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Serves the style sheets of GOV.UK Frontend without the fonts and images that they expect under {@code /assets}: they are
 * for services of GOV.UK only, so Daybook does not have them, and a browser would ask for them in vain.
 */
final class StylesWithoutAssets implements ResourceTransformer {

    private static final Pattern FONT = Pattern.compile("@font-face\\s*\\{[^}]*}");
    private static final Pattern ASSET = Pattern.compile("url\\([\"']?/assets/[^)]*\\)");

    @Override
    public Resource transform(HttpServletRequest request, Resource resource, ResourceTransformerChain chain)
            throws IOException {
        Resource file = chain.transform(request, resource);
        String name = file.getFilename();
        if (name == null || !name.endsWith(".css")) return file;
        String styles =
                FONT.matcher(file.getContentAsString(StandardCharsets.UTF_8)).replaceAll("");
        byte[] served = ASSET.matcher(styles).replaceAll("none").getBytes(StandardCharsets.UTF_8);
        return new TransformedResource(file, served);
    }
}
