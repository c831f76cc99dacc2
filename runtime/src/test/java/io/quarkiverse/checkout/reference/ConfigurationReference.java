package io.quarkiverse.checkout.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** All settings as one page, from what the compiler noted of them. */
final class ConfigurationReference {

    private static final Path MODEL = Path.of("target/classes/META-INF/quarkus-config-doc");
    private static final String HEAD = """
            # Configuration

            Every setting of the extension. Those marked *build* are fixed when the application is built; all others may be
            changed at start, by any source that Quarkus reads. A setting without a default is optional.
            Durations are written as `30S`, `10M`, `6H` or `30D`.
            """;

    private final JsonNode model;
    private final JsonNode docs;

    private ConfigurationReference() {
        model = read("quarkus-config-model.json");
        docs = read("quarkus-config-javadoc.json").path("elements");
    }

    static String markdown() {
        return new ConfigurationReference().page();
    }

    private String page() {
        Map<String, List<JsonNode>> roots = new TreeMap<>();
        for (JsonNode root : model.path("configRoots")) {
            roots.computeIfAbsent(root.path("prefix").asText(), prefix -> new ArrayList<>()).add(root);
        }
        StringBuilder page = new StringBuilder(HEAD);
        roots.forEach((prefix, sameName) -> {
            page.append("\n## `").append(prefix).append("`\n\n");
            sameName.forEach(root -> page.append(introduction(root)).append('\n'));
            page.append("\n| setting | type | default |\n|---|---|---|\n");
            sameName.forEach(root -> rows(root.path("items"), page));
        });
        return page.toString();
    }

    private String introduction(JsonNode root) {
        String text = Javadoc.line(doc(root.path("qualifiedNames").path(0).asText()));
        return text.endsWith(".") ? text : text + ".";
    }

    private void rows(JsonNode items, StringBuilder page) {
        for (JsonNode item : items) {
            if (item.has("items")) {
                rows(item.path("items"), page);
            } else {
                page.append(row(item));
            }
        }
    }

    private String row(JsonNode item) {
        String key = item.path("path").path("property").asText();
        String text = doc(item.path("sourceType").asText() + "." + item.path("sourceElementName").asText());
        String build = item.path("phase").asText().equals("RUN_TIME") ? "" : " *build*";
        String type = (item.path("list").asBoolean() ? "list of " : "") + item.path("typeDescription").asText();
        String initial = item.has("defaultValue") ? "`" + item.path("defaultValue").asText() + "`" : "";
        return "| `" + cell(key) + "`" + build + "<br>" + cell(Javadoc.line(text)) + " | " + cell(type) + " | " + cell(initial)
                + " |\n";
    }

    private String doc(String element) {
        return docs.path(element).path("description").asText();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|");
    }

    private static JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(MODEL.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
