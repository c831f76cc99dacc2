package io.quarkiverse.checkout.recommendation.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkiverse.checkout.Sql;
import io.quarkiverse.checkout.recommendation.MerchantChoices;

/** The merchant's choices in SQL. */
@ApplicationScoped
class StoredChoices implements MerchantChoices {

    private static final String PAIRS = """
            SELECT item_id, array_agg(goes_with ORDER BY place) AS chosen FROM checkout_recommendation_own_pair
            WHERE item_id = ANY (?) GROUP BY item_id ORDER BY item_id""";

    private static final String PAIRS_AFTER = """
            SELECT item_id, array_agg(goes_with ORDER BY place) AS chosen FROM checkout_recommendation_own_pair
            WHERE item_id > ? GROUP BY item_id ORDER BY item_id LIMIT ?""";

    private static final String UNPAIR = "DELETE FROM checkout_recommendation_own_pair WHERE item_id = ?";

    private static final String PAIR = """
            INSERT INTO checkout_recommendation_own_pair (item_id, goes_with, place)
            SELECT ?, goes_with, place FROM unnest(?) WITH ORDINALITY AS chosen (goes_with, place)""";

    private static final String OFF = "SELECT item_id FROM checkout_recommendation_off";

    private static final String SWITCH_OFF = "INSERT INTO checkout_recommendation_off (item_id) VALUES (?) ON CONFLICT DO NOTHING";

    private static final String SWITCH_ON = "DELETE FROM checkout_recommendation_off WHERE item_id = ?";

    private final Sql sql;

    StoredChoices(DataSource dataSource) {
        sql = new Sql(dataSource);
    }

    @Override
    public Map<String, List<String>> pairs(Collection<String> itemIds) {
        return read(PAIRS, (Object) itemIds.toArray(String[]::new));
    }

    @Override
    public Map<String, List<String>> pairsAfter(String itemId, int most) {
        return read(PAIRS_AFTER, itemId, most);
    }

    private Map<String, List<String>> read(String statement, Object... values) {
        Map<String, List<String>> pairs = new LinkedHashMap<>();
        sql.query("reading own pairs", statement,
                row -> pairs.put(row.getString("item_id"), List.of((String[]) row.getArray("chosen").getArray())), values);
        return pairs;
    }

    @Override
    @Transactional
    public void pair(String itemId, List<String> goesWith) {
        List<String> chosen = goesWith.stream().distinct().toList();
        check(itemId, chosen);
        sql.update("forgetting own pairs", UNPAIR, itemId);
        sql.update("choosing own pairs", PAIR, itemId, chosen.toArray(String[]::new));
    }

    @Override
    @Transactional
    public int importPairs(Reader csv) throws IOException {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        try (CsvRows rows = new CsvRows(csv)) {
            while (rows.next()) {
                String item = rows.text("item");
                String goesWith = rows.text("goes_with");
                rows.check(() -> check(item, List.of(goesWith)));
                chosen.computeIfAbsent(item, any -> new ArrayList<>()).add(goesWith);
            }
        }
        chosen.forEach(this::pair);
        return chosen.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public Set<String> switchedOff() {
        return Set.copyOf(sql.query("reading what is switched off", OFF, row -> row.getString("item_id")));
    }

    @Override
    public void switchOff(String itemId) {
        check(itemId, List.of());
        sql.update("switching an item off", SWITCH_OFF, itemId);
    }

    @Override
    public void switchOn(String itemId) {
        sql.update("switching an item on", SWITCH_ON, itemId);
    }

    private static void check(String itemId, List<String> chosen) {
        if (chosen.contains(itemId)) {
            throw ChoiceFault.itself(itemId);
        }
        if (!isId(itemId) || !chosen.stream().allMatch(StoredChoices::isId)) {
            throw ChoiceFault.noId();
        }
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= ChoiceFault.LONGEST_ID;
    }
}
