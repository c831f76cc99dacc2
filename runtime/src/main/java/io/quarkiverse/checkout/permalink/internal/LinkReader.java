package io.quarkiverse.checkout.permalink.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.permalink.CartLink;
import io.quarkiverse.checkout.permalink.LinkLimits;
import io.quarkiverse.checkout.permalink.LinkLine;
import io.quarkiverse.checkout.permalink.LinkNote.Kind;
import io.quarkiverse.checkout.permalink.LinkReading;
import io.quarkiverse.checkout.permalink.LinkReading.Readable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable;
import io.quarkiverse.checkout.permalink.LinkReading.Unreadable.Reason;
import io.quarkiverse.checkout.permalink.Prefill;
import io.quarkiverse.checkout.permalink.internal.PathItems.Broken;
import io.quarkiverse.checkout.permalink.internal.PathItems.Items;
import io.quarkiverse.checkout.permalink.internal.Query.Found;

/** Reads one link. */
final class LinkReader {

    private static final Pattern CODE = Pattern.compile(LinkFields.CODES + "/(0|[1-9][0-9]{0,3})");
    private static final Pattern ATTRIBUTION = Pattern.compile(LinkFields.ATTRIBUTION + "/([a-z0-9_]{1,40})");
    private static final int LONGEST_NAME_OF_A_PERSON_OR_REGION = 100;
    private static final int LONGEST_POSTAL_CODE = 20;

    private final Notes notes = new Notes();
    private final Query query;

    private LinkReader(List<Parameter> parameters) {
        query = new Query(parameters, notes);
    }

    static LinkReading read(String rawPath, String rawQuery) {
        if (rawPath.length() + rawQuery.length() + 1 > LinkLimits.LONGEST_LINK) {
            return new Unreadable(Reason.TOO_LONG);
        }
        PathItems items = ItemPath.read(rawPath);
        if (items instanceof Broken broken) {
            return new Unreadable(broken.reason());
        }
        List<Parameter> parameters = Parameter.all(rawQuery);
        return parameters.size() > LinkLimits.MOST_PARAMETERS ? new Unreadable(Reason.TOO_MANY_PARAMETERS)
                : new LinkReader(parameters).read(((Items) items).lines());
    }

    private Readable read(List<LinkLine> path) {
        CartLink link = new CartLink(LineFields.read(path, query, notes), codes(), prefill(), attribution(), continueTo(),
                query.others());
        query.noteTheRest();
        return new Readable(link, notes.all());
    }

    private List<String> codes() {
        List<String> codes = query.takeAll(CODE).stream().sorted(Comparator.comparing(Found::index))
                .flatMap(found -> query.value(found, code -> LinkText.printable(code.strip(), LinkLimits.LONGEST_CODE))
                        .stream())
                .toList();
        if (codes.size() > LinkLimits.MOST_CODES) {
            notes.add(Kind.TOO_MANY, LinkFields.CODES);
        }
        return codes.subList(0, Math.min(codes.size(), LinkLimits.MOST_CODES));
    }

    private Prefill prefill() {
        return new Prefill(query.take(LinkFields.EMAIL, LinkText::email),
                query.take(LinkFields.FIRST_NAME, name -> LinkText.line(name, LONGEST_NAME_OF_A_PERSON_OR_REGION)),
                query.take(LinkFields.LAST_NAME, name -> LinkText.line(name, LONGEST_NAME_OF_A_PERSON_OR_REGION)),
                query.take(LinkFields.PHONE, LinkText::phone),
                query.take(LinkFields.COUNTRY, LinkText::country),
                query.take(LinkFields.REGION, name -> LinkText.line(name, LONGEST_NAME_OF_A_PERSON_OR_REGION)),
                query.take(LinkFields.POSTAL_CODE, code -> LinkText.line(code, LONGEST_POSTAL_CODE)),
                query.take(LinkFields.PAYMENT, LinkText::handler));
    }

    private Map<String, String> attribution() {
        Map<String, String> attribution = new LinkedHashMap<>();
        for (Found found : query.takeAll(ATTRIBUTION)) {
            String name = found.pointer().group(1);
            if (Sensitive.isName(name) || found.parameter().value().filter(Sensitive::isValue).isPresent()) {
                notes.add(Kind.SENSITIVE, found.pointer().group());
            } else {
                query.value(found, text -> LinkText.printable(text, LinkLimits.LONGEST_ATTRIBUTION))
                        .ifPresent(text -> attribution.put(name, text));
            }
        }
        if (attribution.size() > LinkLimits.MOST_ATTRIBUTIONS) {
            notes.add(Kind.TOO_MANY, LinkFields.ATTRIBUTION);
            attribution.keySet().retainAll(attribution.keySet().stream().limit(LinkLimits.MOST_ATTRIBUTIONS).toList());
        }
        return attribution;
    }

    private String continueTo() {
        Optional<String> raw = query.take(LinkFields.CONTINUE_TO).map(Parameter::raw);
        Optional<String> path = raw.flatMap(ContinueTo::path);
        if (raw.isPresent() && path.isEmpty()) {
            notes.add(Kind.UNSAFE_DESTINATION, LinkFields.CONTINUE_TO);
        } else if (raw.filter(ContinueTo::hasMoreThanAPath).isPresent()) {
            notes.add(Kind.UNSUPPORTED, LinkFields.CONTINUE_TO);
        }
        return path.orElse("");
    }
}
