package io.quarkiverse.checkout;

import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.annotations.ConfigDocMapKey;
import io.smallrye.config.WithParentName;

/** A text of the configuration in several languages; part of settings that have one. */
public interface LocalTextSettings {

    /** For all languages that have no text of their own. */
    @WithParentName
    Optional<String> text();

    /** By language tag, such as {@code de} or {@code de-CH}. */
    @WithParentName
    @ConfigDocMapKey("language")
    Map<String, String> byLanguage();
}
