package io.quarkiverse.checkout.permalink.internal;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the fuzzer starts with, and what it has found. */
class LinkFuzzTest {

    private static final Path LINKS = Path.of("src/test/resources/io/quarkiverse/checkout/permalink/links");

    @ParameterizedTest
    @MethodSource("links")
    void holds(Path link) throws IOException {
        byte[] data = Files.readAllBytes(link);
        assertThatCode(() -> LinkFuzz.fuzzerTestOneInput(data)).doesNotThrowAnyException();
    }

    static List<Path> links() throws IOException {
        try (Stream<Path> files = Files.list(LINKS)) {
            return files.sorted().toList();
        }
    }
}
