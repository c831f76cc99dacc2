package io.quarkiverse.checkout.recommendation;

import java.io.IOException;
import java.io.Reader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the merchant says about recommendations: it counts more than what was learned. */
public interface MerchantChoices {

    /** What goes with each of some items, the first one first; items without a choice are absent. */
    Map<String, List<String>> pairs(Collection<String> itemIds);

    /** The pairs of all items in the order of their ids, so many after one of them. */
    Map<String, List<String>> pairsAfter(String itemId, int most);

    /** Says what goes with an item, in place of what was said before; nothing to leave it to what is learned. */
    void pair(String itemId, List<String> goesWith);

    /**
     * The same from a file with the columns {@code item} and {@code goes_with}, one row per pair. Items that the file does not
     * name are left as they are.
     *
     * @return how many pairs there were
     * @throws IllegalArgumentException if a row makes no sense, naming it; nothing is changed then
     */
    int importPairs(Reader csv) throws IOException;

    /** What is not to be recommended. */
    Set<String> switchedOff();

    void switchOff(String itemId);

    void switchOn(String itemId);
}
