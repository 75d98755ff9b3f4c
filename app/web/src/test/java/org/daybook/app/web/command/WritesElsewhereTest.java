package org.daybook.app.web.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class WritesElsewhereTest {

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("daybook.role", "query")
            .withProperty("axon.axonserver.enabled", "false");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void aFormIsOpenedWhereItCanBeSent() throws Exception {
        environment.setProperty("daybook.writes-at", "https://daybook.example/");
        MockHttpServletRequest form = new MockHttpServletRequest("GET", "/meetings/do/schedule-meeting");
        form.setQueryString("about=b");
        assertThat(new WritesElsewhere(environment).preHandle(form, response, this))
                .isFalse();
        assertThat(response.getRedirectedUrl())
                .isEqualTo("https://daybook.example/meetings/do/schedule-meeting?about=b");
    }

    @Test
    void whatIsSentIsRefusedInWordsThatSayWhereToGo() {
        environment.setProperty("daybook.writes-at", "https://daybook.example");
        MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/meetings/do/schedule-meeting");
        assertThatThrownBy(() -> new WritesElsewhere(environment).preHandle(sent, response, this))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("Open https://daybook.example instead. Nothing was recorded.");
    }

    @Test
    void whereNoAddressIsKnownTheAdministratorIsAsked() {
        MockHttpServletRequest form = new MockHttpServletRequest("GET", "/workstreams/w/desk");
        assertThatThrownBy(() -> new WritesElsewhere(environment).preHandle(form, response, this))
                .hasMessageContaining("ask your administrator for its address");
    }
}
