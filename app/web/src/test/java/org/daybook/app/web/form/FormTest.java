package org.daybook.app.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.daybook.shared.rejection.InvalidValue;
import org.daybook.shared.rejection.Refused;
import org.daybook.shared.rejection.Rejection;
import org.junit.jupiter.api.Test;

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
        assertThat(FORM.sent(key.toString()).conditions().idempotencyKey()).hasToString(key.toString());
        assertThat(FORM.sent(null).key()).isNotEqualTo(FORM.sent("nonsense").key());
    }

    @Test
    void aRefusalIsSaidBesideItsFieldByTheNameThatThePageGivesIt() {
        Form refused = FORM.with("reason", "x").refused(new InvalidValue("post", "is required"));
        assertThat(refused.wrongWith("post")).isEqualTo("Post is required.");
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
