package io.quarkiverse.checkout.permalink.internal;

import java.nio.charset.StandardCharsets;

/** What a coverage-guided fuzzer calls; {@code src/perf/fuzz} starts one. */
public final class LinkFuzz {

    private LinkFuzz() {
    }

    /** @param data path and query as a server gets them: one octet is one character */
    public static void fuzzerTestOneInput(byte[] data) {
        String link = new String(data, StandardCharsets.ISO_8859_1);
        int question = link.indexOf('?');
        if (question < 0) {
            LinkLaws.hold(link, null);
        } else {
            LinkLaws.hold(link.substring(0, question), link.substring(question + 1));
        }
    }
}
