package org.daybook.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class ThreadsForReadersTest {

    private static final Properties SETTINGS = settings();

    private static Properties settings() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        return yaml.getObject();
    }

    @Test
    void readersFindATurnWhileAsManyCommandsAsMayWaitAndTheWriterHasAsManyInHand() {
        int waiting = (int) SETTINGS.get("daybook.commands-waiting");
        int atOnce = (int) SETTINGS.get("daybook.http.requests-at-once");
        assertThat(atOnce).isGreaterThanOrEqualTo(2 * waiting + 16);
    }

    @Test
    void everyConnectionFindsAThread() {
        int threads = (int) SETTINGS.get("server.tomcat.threads.max");
        assertThat(threads).isGreaterThan((int) SETTINGS.get("server.tomcat.max-connections"));
    }
}
