package io.quarkiverse.checkout.recommendation.internal;

/**
 * The numbers of the formula; see the guide for what each is good for.
 *
 * @param pairHalfLife days after which an order teaches half as much about what goes together
 * @param popularityHalfLife the same about what sells
 * @param historyHalfLife the same about what a person likes
 * @param longestOrder orders with more lines teach nothing about what goes together, so that none costs too much
 * @param asked how many items at hand are asked for their neighbours
 * @param filled up to how many are, together with what the person bought most
 * @param neighbours how many of an item's neighbours are looked at, the strongest
 * @param doubt how many orders of the middle size an item needs until it is believed as much as what sells anyway
 * @param trust how much more a well-known item has to say than a rare one; 0 for the same
 * @param damping how much what sells anyway is held back; 0 for not at all, 1 for completely
 * @param past how much an item of an earlier order says, beside one of the order at hand
 * @param again how much it counts that a person bought the item itself before
 */
public record ModelSettings(double pairHalfLife, double popularityHalfLife, double historyHalfLife, int longestOrder,
        int asked, int filled, int neighbours, double doubt, double trust, double damping, double past, double again) {

    public static final ModelSettings DEFAULT = new ModelSettings(90, 30, 90, 100, 150, 90, 100, 1.5, 0.35, 0.28, 0.3, 1);
}
