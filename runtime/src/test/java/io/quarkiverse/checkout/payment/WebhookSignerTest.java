package io.quarkiverse.checkout.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkiverse.checkout.testing.WebhookSigner;

class WebhookSignerTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String SIGNATURE = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    /** The vector that implementations of the Standard Webhooks specification share. */
    @Test
    void signaturesAreThoseOfTheSpecification() {
        assertThat(sign(List.of(SECRET))).isEqualTo(SIGNATURE);
    }

    @Test
    void duringARotationBothSecretsSign() {
        assertThat(sign(List.of(WebhookSigner.newSecret(), SECRET)).split(" ")).hasSize(2).endsWith(SIGNATURE);
    }

    private static String sign(List<String> secrets) {
        return WebhookSigner.sign(secrets, "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));
    }
}
