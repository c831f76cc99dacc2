package io.quarkiverse.checkout.permalink.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable.Reason;
import io.quarkiverse.checkout.permalink.Permalinks;
import io.quarkiverse.checkout.permalink.internal.PathItems.Broken;
import io.quarkiverse.checkout.permalink.internal.PathItems.Items;

/** Items as a path: {@code /buy/mug:2,~w7xiZXI:1}. */
final class ItemPath {

    private static final Pattern QUANTITY = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern TILDE = Pattern.compile("%7[Ee]");
    private static final Pattern COMMA = Pattern.compile("%2[Cc]");
    private static final Pattern COLON = Pattern.compile("%3[Aa]");

    private ItemPath() {
    }

    static String write(List<LinkLine> lines) {
        return lines.isEmpty() ? Permalinks.PATH
                : lines.stream().map(line -> ItemToken.encode(line.itemId()) + ":" + line.quantity())
                        .collect(Collectors.joining(",", Permalinks.PATH + "/", ""));
    }

    static PathItems read(String rawPath) {
        if (!(rawPath + "/").startsWith(Permalinks.PATH + "/")) {
            return new Broken(Reason.NOT_A_LINK);
        }
        String rest = rawPath.substring(Permalinks.PATH.length());
        return rest.length() < 2 ? new Items(List.of()) : items(withPlainDelimiters(rest.substring(1)));
    }

    /** How many, as links write it: no sign, no zeros in front, at most nine digits. */
    static Optional<Integer> quantity(String text) {
        return QUANTITY.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static PathItems items(String path) {
        List<LinkLine> lines = new ArrayList<>();
        for (String pair : path.split(",", -1)) {
            int colon = pair.indexOf(':');
            Optional<String> id = ItemToken.decode(pair.substring(0, Math.max(0, colon)));
            Optional<Integer> quantity = quantity(pair.substring(colon + 1));
            if (id.isEmpty() || quantity.isEmpty()) {
                return new Broken(id.isEmpty() ? Reason.ITEM : Reason.QUANTITY);
            }
            lines.add(LinkLine.of(id.get(), quantity.get()));
        }
        return new Items(lines);
    }

    /**
     * Some mailers and messengers percent-encode the three characters that part items. No id has one of them, neither
     * plain nor in base64url, so undoing it changes no id. Any other percent sign makes the path unreadable.
     */
    private static String withPlainDelimiters(String path) {
        String tildes = TILDE.matcher(path).replaceAll("~");
        return COLON.matcher(COMMA.matcher(tildes).replaceAll(",")).replaceAll(":");
    }
}
