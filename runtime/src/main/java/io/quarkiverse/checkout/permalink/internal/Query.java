package io.quarkiverse.checkout.permalink.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.quarkiverse.checkout.permalink.LinkLimits;
import io.quarkiverse.checkout.permalink.LinkNote.Kind;
import io.quarkiverse.checkout.permalink.LinkParameter;

/** The parameters of a link, parted into fields, each of which comes once, and others. */
final class Query {

    private final Notes notes;
    private final Map<String, Parameter> fields = new LinkedHashMap<>();
    private final List<LinkParameter> others = new ArrayList<>();

    Query(List<Parameter> parameters, Notes notes) {
        this.notes = notes;
        Map<String, List<Parameter>> byPointer = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String pointer = LinkFields.pointer(parameter.name().orElse(""));
            if (LinkFields.isField(pointer)) {
                byPointer.computeIfAbsent(pointer, key -> new ArrayList<>()).add(parameter);
            } else {
                other(parameter);
            }
        }
        byPointer.forEach((pointer, same) -> {
            if (same.size() == 1) {
                fields.put(pointer, same.get(0));
            } else {
                notes.add(Kind.AMBIGUOUS, pointer);
            }
        });
    }

    /** A field as one of its patterns found it. */
    record Found(MatchResult pointer, Parameter parameter) {

        int index() {
            return Integer.parseInt(pointer.group(1));
        }
    }

    /** Takes a field out, as it came. */
    Optional<Parameter> take(String pointer) {
        return Optional.ofNullable(fields.remove(pointer));
    }

    /** Takes a field out; empty if it is not there or if its value is not what it should be. */
    String take(String pointer, Function<String, Optional<String>> check) {
        return take(pointer).flatMap(parameter -> value(pointer, parameter, check)).orElse("");
    }

    List<Found> takeAll(Pattern pattern) {
        List<Found> found = new ArrayList<>();
        for (Iterator<Map.Entry<String, Parameter>> left = fields.entrySet().iterator(); left.hasNext();) {
            Map.Entry<String, Parameter> field = left.next();
            Matcher matcher = pattern.matcher(field.getKey());
            if (matcher.matches()) {
                found.add(new Found(matcher.toMatchResult(), field.getValue()));
                left.remove();
            }
        }
        return found;
    }

    <T> Optional<T> value(Found found, Function<String, Optional<T>> check) {
        return value(found.pointer().group(), found.parameter(), check);
    }

    /** What nobody took. */
    void noteTheRest() {
        fields.keySet().forEach(pointer -> notes.add(Kind.UNSUPPORTED, pointer));
    }

    List<LinkParameter> others() {
        return others;
    }

    private <T> Optional<T> value(String pointer, Parameter parameter, Function<String, Optional<T>> check) {
        Optional<T> value = parameter.value().flatMap(check);
        if (value.isEmpty()) {
            notes.add(Kind.INVALID, pointer);
        }
        return value;
    }

    private void other(Parameter parameter) {
        Optional<String> name = parameter.name().flatMap(it -> LinkText.printable(it, LinkLimits.LONGEST_NAME));
        Optional<String> value = parameter.value().filter(it -> LinkText.isPrintable(it, LinkLimits.LONGEST_VALUE));
        if (name.isPresent() && (Sensitive.isName(name.get()) || Sensitive.isValue(name.get())
                || value.filter(Sensitive::isValue).isPresent())) {
            notes.add(Kind.SENSITIVE, name.get());
        } else if (name.isEmpty() || value.isEmpty()) {
            notes.add(Kind.INVALID, parameter.name().orElse(""));
        } else {
            others.add(new LinkParameter(name.get(), value.get()));
        }
    }
}
