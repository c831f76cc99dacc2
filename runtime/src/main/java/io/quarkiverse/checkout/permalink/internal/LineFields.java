package io.quarkiverse.checkout.permalink.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.catalog.ItemOption;
import io.quarkiverse.checkout.permalink.LinkLimits;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkNote.Kind;
import io.quarkiverse.checkout.permalink.internal.Query.Found;

/** Makes the lines of a link from its path and its query. The path is the authority for items and quantities. */
final class LineFields {

    private static final String INDEX = LinkFields.LINES + "/(0|[1-9][0-9]{0,3})/";
    private static final Pattern ITEM = Pattern.compile(INDEX + "item/id");
    private static final Pattern QUANTITY = Pattern.compile(INDEX + "quantity");
    private static final Pattern OPTION = Pattern.compile(INDEX + LinkFields.OPTIONS + "/([a-z0-9_-]{1,40})");

    private final Query query;
    private final Notes notes;
    private final Map<Integer, LinkLine> goods = new TreeMap<>();

    private LineFields(Query query, Notes notes) {
        this.query = query;
        this.notes = notes;
    }

    static List<LinkLine> read(List<LinkLine> path, Query query, Notes notes) {
        LineFields fields = new LineFields(query, notes);
        if (path.isEmpty()) {
            fields.fromQuery();
        } else {
            fields.fromPath(path);
        }
        return fields.lines();
    }

    private void fromPath(List<LinkLine> path) {
        for (int i = 0; i < path.size(); i++) {
            goods.put(i, path.get(i));
        }
        overrule(query.takeAll(ITEM));
        overrule(query.takeAll(QUANTITY));
    }

    private void overrule(List<Found> found) {
        found.forEach(it -> notes.add(Kind.OVERRULED, it.pointer().group()));
    }

    private void fromQuery() {
        Map<Integer, String> ids = new HashMap<>();
        Map<Integer, Integer> quantities = new HashMap<>();
        query.takeAll(ITEM).forEach(found -> query.value(found, id -> Optional.of(id).filter(ItemToken::isId))
                .ifPresent(id -> ids.put(found.index(), id)));
        query.takeAll(QUANTITY).forEach(found -> query.value(found, ItemPath::quantity)
                .ifPresent(quantity -> quantities.put(found.index(), quantity)));
        TreeSet<Integer> indexes = new TreeSet<>(ids.keySet());
        indexes.addAll(quantities.keySet());
        for (int index : indexes) {
            if (ids.containsKey(index) && quantities.containsKey(index)) {
                goods.put(index, LinkLine.of(ids.get(index), quantities.get(index)));
            } else {
                notes.add(Kind.INVALID, LinkFields.LINES + "/" + index);
            }
        }
    }

    private List<LinkLine> lines() {
        Map<Integer, Map<String, String>> options = options();
        List<LinkLine> lines = new ArrayList<>();
        goods.forEach((index, line) -> lines
                .add(new LinkLine(line.itemId(), line.quantity(), options.getOrDefault(index, Map.of()))));
        if (lines.size() > LinkLimits.MOST_LINES) {
            notes.add(Kind.TOO_MANY, LinkFields.LINES);
        }
        return lines.subList(0, Math.min(lines.size(), LinkLimits.MOST_LINES));
    }

    private Map<Integer, Map<String, String>> options() {
        Map<Integer, Map<String, String>> options = new HashMap<>();
        for (Found found : query.takeAll(OPTION)) {
            if (goods.containsKey(found.index())) {
                query.value(found, text -> LinkText.printable(text, ItemOption.LONGEST_TEXT)).ifPresent(text -> options
                        .computeIfAbsent(found.index(), key -> new HashMap<>()).put(found.pointer().group(2), text));
            } else {
                notes.add(Kind.UNSUPPORTED, found.pointer().group());
            }
        }
        return options;
    }
}
