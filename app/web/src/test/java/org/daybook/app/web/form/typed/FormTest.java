package org.daybook.app.web.form.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import java.util.UUID;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class FormTest {

    private static final Form FORM = Form.of(Map.of("post", "Post", "reason", "Why"));

    @Test
    void whatWasTypedIsTheBodyAndWhatWasLeftEmptyIsLeftOut() {
        Form form = FORM.with("post", "Director of HR").with("reason", " ");
        assertThat(form.body().toString()).isEqualTo("{\"post\":\"Director of HR\"}");
    }

    @Test
    void theLinesOfABrowserBecomeTheLinesOfAText() {
        assertThat(FORM.with("reason", "Left\r\nthe post").in("reason")).isEqualTo("Left\nthe post");
    }

    @Test
    void itIsSentUnderTheKeyWithWhichItWasShown() {
        UUID key = UUID.randomUUID();
        assertThat(sent("key", key.toString()).conditions().idempotencyKey()).hasToString(key.toString());
        assertThat(sent("key", null).key()).isNotEqualTo(sent("key", "nonsense").key());
    }

    @Test
    void itIsForTheVersionThatThePagePutIntoIt() {
        assertThat(sent("seen", "12").conditions().ifMatch()).isEqualTo(12);
        assertThat(sent("version", "12").conditions().ifMatch()).isEqualTo(12);
        assertThat(sent("seen", "").conditions().ifMatch()).isNull();
        Form altered = sent("seen", "newest");
        assertThatThrownBy(altered::conditions)
                .isInstanceOf(InvalidValue.class)
                .hasMessage("must be the version that the page showed");
    }

    @Test
    void aFieldOfOneLineIsOneLineWhateverIsPastedIntoIt() {
        assertThat(sent("post", "Director\tof\r\nHR").in("post")).isEqualTo("Director of HR");
        assertThat(sent("other", "x").body().isEmpty()).isTrue();
    }

    @Test
    void whatIsRefusedIsShownAgainWithTheStatusOfTheRefusal() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Object page = FORM.with("reason", "x")
                .submit(
                        response,
                        form -> {
                            throw new Rejection(Rejection.Kind.STALE, "stale", "", "Something else was recorded.");
                        },
                        refused -> refused);
        assertThat(page).asInstanceOf(type(Form.class)).matches(Form::stale).returns("x", form -> form.in("reason"));
        assertThat(response.getStatus()).isEqualTo(412);
        assertThat(FORM.submit(response, form -> "done", refused -> "again")).isEqualTo("done");
    }

    private static Form sent(String name, String value) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add(name, value);
        return FORM.sent(fields);
    }

    @Test
    void aRefusalIsSaidBesideItsFieldByTheNameThatThePageGivesIt() {
        Form refused = FORM.with("reason", "x").refused(new InvalidValue("post", "is required"));
        assertThat(refused.wrongWith("post")).isEqualTo("Enter a post.");
        assertThat(refused.wrongWith("reason")).isNull();
        assertThat(refused.in("reason")).isEqualTo("x");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.describing("post", true)).isEqualTo("post-hint post-wrong");
    }

    @Test
    void aRefusalAboutNoFieldOfTheFormIsSaidAllTheSame() {
        Form broken = FORM.refused(new Rejection(Rejection.Kind.CONFLICT, "a-rule", "role", "It is so already"));
        assertThat(broken.wrong()).isEqualTo(new Wrong("", "It is so already."));
        assertThat(broken.status()).isEqualTo(409);
        Form unread = FORM.refused(new Refused(404, "unknown-field", null, "There is no such field."));
        assertThat(unread.wrong()).isEqualTo(new Wrong("", "There is no such field."));
    }

    @Test
    void whatIsNoRefusalIsNotSaidToBeOne() {
        IllegalStateException failure = new IllegalStateException("inside");
        assertThatThrownBy(() -> FORM.refused(failure)).isSameAs(failure);
    }
}
