package org.daybook.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

class ThreadsForReadersTest {

    @Test
    void readersFindAThreadWhileAsManyCommandsAsMayWaitAndTheWriterHasAsManyInHand() {
        YamlPropertiesFactoryBean yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("application.yml"));
        Properties settings = yaml.getObject();
        int waiting = (int) settings.get("daybook.commands-waiting");
        int threads = (int) settings.get("server.tomcat.threads.max");
        assertThat(threads).isGreaterThanOrEqualTo(2 * waiting + 16);
    }
}
