package org.daybook.bench.stock;

import java.lang.reflect.Proxy;
import java.util.Optional;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.util.ClassUtils;

/** Says that the record is empty, which it is when a comparison begins; the executable shows its question to nobody. */
class NoFirstEntry implements ImportBeanDefinitionRegistrar {

    private static final String QUESTION = "org.daybook.app.store.wiring.FirstEntry";

    @Override
    public void registerBeanDefinitions(AnnotationMetadata metadata, BeanDefinitionRegistry registry) {
        Class<?> question = ClassUtils.resolveClassName(QUESTION, getClass().getClassLoader());
        registry.registerBeanDefinition("firstEntry", definition(question));
    }

    private static <T> RootBeanDefinition definition(Class<T> question) {
        return new RootBeanDefinition(
                question,
                () -> question.cast(Proxy.newProxyInstance(
                        question.getClassLoader(),
                        new Class<?>[] {question},
                        (proxy, method, arguments) -> Optional.empty())));
    }
}
