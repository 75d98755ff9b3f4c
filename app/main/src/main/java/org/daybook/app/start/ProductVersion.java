package org.daybook.app.start;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, as the manifest of its jar names it, and of the Java that runs it. */
final class ProductVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = ProductVersion.class.getPackage().getImplementationVersion();
        return new String[] {
            "Daybook " + Objects.requireNonNullElse(version, "(not packaged)"),
            "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
        };
    }
}
