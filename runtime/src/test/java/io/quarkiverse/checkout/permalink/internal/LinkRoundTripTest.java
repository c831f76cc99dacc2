package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLimits;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;

/** What is written reads back the same, and the order of a query decides nothing. */
class LinkRoundTripTest {

    private static final int LINKS = Integer.getInteger("checkout.links", 20_000);
    private static final ShopPermalinks PERMALINKS = new ShopPermalinks(null);

    @Test
    void everyLinkReadsBackAsItWas() {
        AtomicInteger readable = new AtomicInteger();
        qt().withExamples(LINKS).forAll(LinkGen.links()).checkAssert(link -> {
            if (LinkWriter.path(link).length() + LinkWriter.query(link).length() < LinkLimits.LONGEST_LINK) {
                String encoded = PERMALINKS.encode(link);
                Readable back = (Readable) read(encoded);
                assertThat(back).isEqualTo(new Readable(link, List.of()));
                assertThat(LinkWriter.query(back.link())).as("order of attribution").isEqualTo(query(encoded));
                readable.incrementAndGet();
            }
        });
        assertThat(readable).as("links that were not too long").hasValueGreaterThan(LINKS * 9 / 10);
    }

    @Test
    void orderDecidesNothing() {
        Gen<CartLink> links = LinkGen.links();
        qt().withExamples(LINKS / 10).forAll(links, links, longs().all()).checkAssert((one, other, seed) -> {
            List<String> parts = new ArrayList<>(parts(one));
            parts.addAll(parts(other));
            Random random = new Random(seed);
            if (random.nextBoolean()) {
                parts.add("continue_to=/a");
            }
            String path = LinkWriter.path(one);
            Object inOrder = essence(LinkReader.read(path, String.join("&", parts)));
            Collections.shuffle(parts, random);
            assertThat(essence(LinkReader.read(path, String.join("&", parts)))).isEqualTo(inOrder);
        });
    }

    private static List<String> parts(CartLink link) {
        return Arrays.asList(LinkWriter.query(link).split("&"));
    }

    /** All of a reading that has no order of its own. */
    private static Object essence(Object reading) {
        if (!(reading instanceof Readable readable)) {
            return reading;
        }
        CartLink link = readable.link();
        return List.of(link.lines(), link.codes(), link.prefill(), link.attribution(), link.continueTo(),
                new HashSet<>(readable.notes()), counted(link.others()));
    }

    private static Object counted(List<?> values) {
        HashMap<Object, Integer> counts = new HashMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return counts;
    }

    private static Object read(String link) {
        return PERMALINKS.read(path(link), query(link));
    }

    private static String path(String link) {
        return link.contains("?") ? link.substring(0, link.indexOf('?')) : link;
    }

    private static String query(String link) {
        return link.contains("?") ? link.substring(link.indexOf('?') + 1) : "";
    }
}
