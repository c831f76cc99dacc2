package io.quarkiverse.checkout.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

/** The generated pages of the documentation are those of the code; with {@code -Dreference.write} they are written anew. */
class ReferenceTest {

    private static final Path PAGES = Path.of("../src/docs/reference");
    private static final String HINT = "%s is stale. Write it anew by: mvn test -pl runtime,deployment -am "
            + "-Dtest=ReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Dreference.write";

    @Test
    void theConfigurationPageIsUpToDate() throws IOException {
        check("configuration.md", ConfigurationReference.markdown());
    }

    @Test
    void theHooksPageIsUpToDate() throws IOException {
        check("hooks.md", HookReference.markdown());
    }

    private static void check(String name, String generated) throws IOException {
        Path page = PAGES.resolve(name);
        if (System.getProperty("reference.write") != null) {
            Files.createDirectories(PAGES);
            Files.writeString(page, generated);
        }
        assertThat(page).as(HINT, name).hasContent(generated);
    }
}
