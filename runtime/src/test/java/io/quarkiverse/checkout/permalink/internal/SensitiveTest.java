package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTest {

    @ParameterizedTest
    @ValueSource(strings = { "token", "access_token", "accessToken", "ACCESS-TOKEN", "id.token", "key", "api_key", "apiKey",
            "apikey", "x-api-key", "password", "passwd", "client_secret", "session", "PHPSESSIONID", "session_id", "sid",
            "auth",
            "X-Auth", "authorization", "authorisation", "code", "Code", "jwt", "signature", "sig", "hmac", "otp", "pin", "cvv",
            "email", "e-mail", "E_Mail", "user[email]", "mail", "phone", "phone_number", "tel", "first_name", "lastName",
            "birthday", "iban", "card_number", "cardNumber", "ap2_mandate", "cookie", "ｔｏｋｅｎ", "buyer.email" })
    void knowsNamesOfSecretsAndPersonalData(String name) {
        assertThat(Sensitive.isName(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "color", "utm_source", "utm_medium", "ref", "gclid", "keyword", "hotel", "monkey", "promo_code",
            "zip_code", "author", "design", "spinner", "variant", "page", "q", "~foo", "/x", "größe", "", "---" })
    void leavesOthersAlone(String name) {
        assertThat(Sensitive.isName(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "alice@example.com", "alice%40example.com", "x alice@example y", "alice＠example.com", "a@b",
            "4111111111111111", "4111 1111 1111 1111", "4111-1111-1111-1111", "order 5500005555555559 x", "378282246310005",
            "４１１１１１１１１１１１１１１１", "eyJhbGciOiJIUzI1NiJ9.e30.x" })
    void knowsTheLooksOfSecretsAndPersonalData(String value) {
        assertThat(Sensitive.isValue(value)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "spring", "@anna", "4111111111111112", "20261122", "1234567890123", "creator_42", "100%",
            "eyJ",
            "41111111111111111111" })
    void leavesOtherValuesAlone(String value) {
        assertThat(Sensitive.isValue(value)).isFalse();
    }
}
