package io.quarkiverse.checkout.console.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.quarkiverse.checkout.permalink.LinkNote;

/** What a reader would leave out of a link, as something to mend in the form. */
final class LinkNotes {

    private static final Pattern OPTION = Pattern.compile("line_items/([0-9]+)/options/(.+)");
    private static final Pattern ATTRIBUTION = Pattern.compile("attribution/(.+)");

    private LinkNotes() {
    }

    /** The field of the form that a note is about; empty if it is about none of its own. */
    static String field(LinkNote note, LinkForm form) {
        Matcher option = OPTION.matcher(note.field());
        if (option.matches()) {
            return "option." + rows(form).get(Integer.parseInt(option.group(1))) + "." + option.group(2);
        }
        Matcher attribution = ATTRIBUTION.matcher(note.field());
        if (attribution.matches()) {
            String name = attribution.group(1);
            return LinkForm.CAMPAIGN.contains(name) ? name
                    : IntStream.range(0, form.extras().size()).filter(i -> form.extras().get(i).name().equals(name))
                            .mapToObj(i -> "value." + i).findFirst().orElse("");
        }
        if (note.field().startsWith("discounts/codes")) {
            return LinkForm.CODES;
        }
        return note.field().equals(LinkForm.CONTINUE_TO) ? LinkForm.CONTINUE_TO : "";
    }

    static String text(LinkNote note, String typed, ConsoleLinkMessages texts) {
        return switch (note.kind()) {
            case SENSITIVE -> texts.sensitive(typed);
            case UNSAFE_DESTINATION -> texts.continueToUnsafe();
            case UNSUPPORTED -> texts.continueToQuery();
            default -> texts.unprintable(typed);
        };
    }

    /** Escapes what an address cannot hold, and leaves what is escaped already. */
    static String escape(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.split("%", -1)) {
            parts.add(URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"));
        }
        return String.join("%", parts);
    }

    /** Numbers of the rows that are part of the link. */
    private static List<Integer> rows(LinkForm form) {
        return IntStream.range(0, form.rows().size()).filter(i -> !form.rows().get(i).isBlank()).boxed().toList();
    }
}
