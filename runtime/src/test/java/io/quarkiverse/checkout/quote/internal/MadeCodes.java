package io.quarkiverse.checkout.quote.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Codes in memory, named after their keys. */
final class MadeCodes implements IssuedCodes {

    private final Map<String, Issued> codes = new TreeMap<>();

    @Override
    public Issued issue(String promotion, String key, Instant until) {
        return codes.computeIfAbsent(key, code -> new Issued(code, promotion, until));
    }

    @Override
    public List<Issued> find(Set<String> wanted) {
        return wanted.stream().filter(codes::containsKey).map(codes::get).toList();
    }
}
