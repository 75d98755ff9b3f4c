package org.daybook.bench.stock;

import java.util.Set;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/**
 * The classes of the executable that the comparison replaces. The comparison is compiled without them, so it names them; a
 * name that no longer exists stops the start, as otherwise Daybook would be measured in place of Axon's event store.
 */
class ReplacedByStock implements TypeFilter {

    private static final Set<String> CLASSES =
            Set.of("org.daybook.app.DaybookApplication", "org.daybook.app.store.wiring.PostgresEvents");

    ReplacedByStock() {
        CLASSES.forEach(name -> ClassUtils.resolveClassName(name, ReplacedByStock.class.getClassLoader()));
    }

    @Override
    public boolean match(MetadataReader candidate, MetadataReaderFactory readers) {
        return CLASSES.contains(candidate.getClassMetadata().getClassName());
    }
}
