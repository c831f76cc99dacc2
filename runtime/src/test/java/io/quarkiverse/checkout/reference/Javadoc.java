package io.quarkiverse.checkout.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Javadoc turned into Markdown, as far as our own comments go. */
final class Javadoc {

    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)?\\s+([^\\s}]+)(?:\\s+([^}]+))?}");
    private static final Pattern ITEM = Pattern.compile("<li>(.*?)</li>", Pattern.DOTALL);

    private Javadoc() {
    }

    /** The text on one line, block tags left out. */
    static String line(String doc) {
        String text = doc.split("(?m)^\\s*@(param|return|see|throws|since)\\b", 2)[0];
        text = text.replaceAll("\\{@(?:code|literal|value)\\s+([^}]+)}", "`$1`");
        text = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement("`" + label(link.group(1), link.group(2)) + "`"));
        text = text.replaceAll("</?code>", "`").replaceAll("</?(b|strong)>", "**").replaceAll("</?(em|i)>", "*")
                .replaceAll("</?(p|ul|ol)>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What comes before the first list. */
    static String introduction(String doc) {
        return line(doc.split("<ul>", 2)[0]);
    }

    static List<String> items(String doc) {
        List<String> items = new ArrayList<>();
        ITEM.matcher(doc).results().forEach(item -> items.add(line(item.group(1))));
        return items;
    }

    private static String label(String target, String label) {
        if (label != null) {
            return label;
        }
        String name = target.substring(target.lastIndexOf('.') + 1);
        return name.startsWith("#") ? name.substring(1) : name.replace('#', '.');
    }
}
