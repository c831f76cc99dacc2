package io.quarkiverse.checkout.marketing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aLineIsOne() {
        assertThat(PlainText.line("Mug\r\nBcc: b@example.org\u0000\u2028x\t y ")).isEqualTo("Mug Bcc: b@example.org x y");
        assertThat(PlainText.line("Becher, groß – 20 % 🙂")).isEqualTo("Becher, groß – 20 % 🙂");
    }

    @Test
    void nothingIsTurnedRound() {
        assertThat(PlainText.line("\u202Egnp.exe\u2066!\u202C")).isEqualTo("gnp.exe!");
        assertThat(PlainText.lines("\u202Ea\nb")).isEqualTo("a\nb");
    }

    @Test
    void textKeepsItsLinesAndNothingElseOfItsControls() {
        assertThat(PlainText.lines("One\r\n\r\ntwo\u0000\u0007three\r")).isEqualTo("One\n\ntwo three");
    }

    @Test
    void whatIsVeryLongIsCutBetweenCharacters() {
        assertThat(PlainText.line("x".repeat(300))).isEqualTo("x".repeat(199) + "…");
        assertThat(PlainText.line("x".repeat(198) + "🙂🙂")).isEqualTo("x".repeat(198) + "…");
        assertThat(PlainText.line("x".repeat(197) + "🙂🙂")).isEqualTo("x".repeat(197) + "🙂…");
        assertThat(PlainText.lines("x".repeat(5000))).hasSize(4000);
    }

    @Test
    void picturesComeFromTheWebOrTheShop() {
        assertThat(PlainText.image("https://shop.example/a.png?w=1")).isNotEmpty();
        assertThat(PlainText.image("/a.png")).isNotEmpty();
        for (String trick : new String[] { "javascript:alert(1)", "data:text/html,x", "a.png", "/a\" onerror=\"x", "/a b",
                "" }) {
            assertThat(PlainText.image(trick)).as(trick).isEmpty();
        }
    }
}
