package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContinueToTest {

    private static final URI ENDPOINT = URI.create("https://shop.example/buy");

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = { "/,/", "/collections/spring,/collections/spring",
            "%2Fcollections%2Fspring,/collections/spring", "/a/./b,/a/b", "/a/../b,/b", "/a/..,/", "/a/b/..,/a/", "/a/.,/a/",
            "/..,/", "/../../a,/a", "/%2e%2E/a,/a", "/a//b,/a//b", "/a/,/a/", "/caf%C3%A9,/caf%C3%A9", "/café,/caf%C3%A9",
            "/a+b,/a%2Bb", "/100%25,/100%25", "/a%26b,/a%26b", "/a'b,/a%27b", "/~me/A-Z_0.9,/~me/A-Z_0.9",
            "/a;v=1/b@c!d$e*f(g),/a;v=1/b@c!d$e*f(g)", "/a?b=c,/a", "/a#b,/a", "/a%3Fb,/a", "/12:30,/12:30", "/./a,/a" })
    void givesTheOneFormOfAPath(String raw, String path) {
        assertThat(ContinueTo.path(raw)).contains(path);
        assertThat(ContinueTo.path(path)).as("read again").contains(path);
        assertThat(leadsHome(path)).isTrue();
    }

    /** Where nothing may come of it. */
    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatCouldLeadElsewhere(String raw) {
        assertThat(ContinueTo.path(raw)).isEmpty();
    }

    /** Where something may come of it, which then has to be here. */
    @ParameterizedTest
    @MethodSource({ "refused", "twisted" })
    void neverLeadsElsewhere(String raw) {
        Optional<String> path = ContinueTo.path(raw);
        assertThat(path.map(ContinueToTest::leadsHome).orElse(true)).as("%s", path).isTrue();
        assertThat(path.flatMap(ContinueTo::path)).as("read again").isEqualTo(path);
    }

    @Test
    void theListIsLongEnough() {
        assertThat(refused().length + twisted().length).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/a?b", "/a#b", "/a%3Fb", "/?" })
    void tellsWhenThereWasMoreThanAPath(String raw) {
        assertThat(ContinueTo.hasMoreThanAPath(raw)).isTrue();
        assertThat(ContinueTo.hasMoreThanAPath("/a%253Fb")).isFalse();
    }

    static String[] refused() {
        return new String[] { "", "evil.example", "a", ".", "..", "?a", "#a", "//", "//evil.example", "///evil.example",
                "////evil.example/%2e%2e", "//evil.example@shop.example", "//shop.example", "/\\evil.example",
                "\\/evil.example",
                "\\\\evil.example", "\\evil.example", "/\\/evil.example", "/%5cevil.example", "/%5Cevil.example",
                "%5c%5cevil.example", "%2f%2fevil.example", "%2F/evil.example", "/%2fevil.example", "/%2Fevil.example",
                "%2f%5cevil.example", "/.//evil.example", "/..//evil.example", "/%2e//evil.example", "/%2e%2e//evil.example",
                "/a/..//evil.example", "/a/%2e%2e/%2fevil.example", "/./..//evil.example", "/a/../..//evil.example",
                "/.//", "/x/..//.", "/\t/evil.example", "/%09/evil.example", "%09//evil.example", "\t//evil.example",
                " //evil.example", "%20//evil.example", "/%20/evil.example", "/ /evil.example", "/\n/evil.example",
                "/%0a/evil.example", "/%0d%0aLocation:%20https://evil.example", "/a%0d%0aSet-Cookie:%20a=b", "/a\r\nX: y",
                "/a%0dX", "/a%0aX", "/%00", "/a%00b", "\u0000/a", "/a\u0000", "/%7f", "/%c2%85", "/%c2%a0/evil.example",
                "/%e2%80%a8x", "/%e3%80%80/evil.example", "https://evil.example", "HTTPS://evil.example", "hTtP://evil.example",
                "https:evil.example", "https:/evil.example", "https:///evil.example", "http:/x", "http:x", "//http://x",
                "/http:/x", "/https://evil.example", "/a?u=https://evil.example", "/a#https://evil.example",
                "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java%0ascript:alert(1)", "/javascript:alert(1)",
                "data:text/html,x", "/data:text/html,x", "vbscript:x", "file:///etc/passwd", "ftp://evil.example",
                "mailto:a@evil.example", "blob:https://evil.example", "user:pass@evil.example", "@evil.example",
                "https://shop.example@evil.example", "https://shop.example.evil.example", "https://shop.example/",
                "%68ttps://evil.example", "https%3a%2f%2fevil.example", "%252f%252fevil.example", "%255c%255cevil.example",
                "/%", "/%2", "/%zz", "/%u002f", "/%ff", "/%c0%af/evil.example", "/%c0%ae%c0%ae/", "/%ed%a0%80", "/\ud800",
                "／／evil.example", "\u2215\u2215evil.example", "\ufeff//evil.example", "evil\u3002example",
                "/" + "a".repeat(1_000), "/" + "%C3%A9".repeat(400), "/" + "/".repeat(50), "//" + "a/../".repeat(500) };
    }

    static String[] twisted() {
        return new String[] { "/／evil.example", "/%ef%bc%8fevil.example", "/＼evil.example", "/%ef%bc%bcevil.example",
                "/\u2215evil.example", "/\u2044evil.example", "/%e2%81%84evil.example", "/\u29f8evil.example",
                "/%252f%252fevil.example", "/%252fevil.example", "/%255cevil.example", "/%25%32%66evil.example",
                "/%252e%252e//evil.example", "/%252e%252e/%252fevil.example", "/%250d%250aLocation:x", "/%2500",
                "/@evil.example",
                "/user@evil.example", "/;@evil.example", "/.evil.example", "/..evil.example", "/...//evil.example",
                "/?//evil.example", "/#//evil.example", "/?\u00a7//evil.example", "/%3f//evil.example", "/%23//evil.example",
                "/;/evil.example", "/a//evil.example", "/a/..;//evil.example", "/..;//evil.example", "/.%00",
                "/~//evil.example",
                "/%7e//evil.example", "/evil.example%2f..", "/evil.example/..", "/\u202e/evil.example", "/\u200b/evil.example",
                "/%e2%80%8b/evil.example", "/\ufeff/evil.example", "/ｊavascript:alert(1)", "/ｈttps://evil.example", "/*//x",
                "/" + "a".repeat(999), "/" + "../".repeat(800) + "a", "/a/../".repeat(300), "/" + "%2e%2e/".repeat(300) };
    }

    /** As browsers read it, which take a backslash for a slash and drop tabs and line ends; and as RFC 3986 has it. */
    static boolean leadsHome(String path) {
        boolean plain = path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
        boolean oneSlash = path.startsWith("/") && (path.length() == 1 || path.charAt(1) != '/' && path.charAt(1) != '\\');
        if (!plain || !oneSlash || path.getBytes(StandardCharsets.UTF_8).length > 1_000) {
            return false;
        }
        URI there = ENDPOINT.resolve(path);
        return there.getScheme().equals("https") && there.getRawAuthority().equals("shop.example")
                && there.getRawPath().equals(path) && there.getRawQuery() == null && there.getRawFragment() == null
                && there.normalize().getRawAuthority().equals("shop.example");
    }
}
