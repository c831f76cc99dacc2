package io.quarkiverse.checkout.recommendation;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.quarkus.runtime.annotations.ConfigPhase;
import io.quarkus.runtime.annotations.ConfigRoot;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What goes with what. Nothing is learned or recommended unless it is switched on. */
@ConfigRoot(phase = ConfigPhase.RUN_TIME)
@ConfigMapping(prefix = "quarkus.checkout.recommendations")
public interface RecommendationConfig {

    /** Whether orders are learned from, and items recommended. */
    @WithDefault("false")
    boolean enabled();

    /**
     * Categories of what is bought again and again, such as {@code coffee,pet-food}: there, what somebody has is recommended.
     */
    Optional<Set<String>> repeatCategories();

    /** How long orders are remembered; at least a year. */
    @WithDefault("P3Y")
    Period memory();

    /**
     * Where something is recommended: {@code cart}, {@code order}, {@code receipt} and {@code mail}. Merchants change it in the
     * console, as they do the next three.
     */
    @WithDefault("cart,order")
    Set<RecommendationPlace> places();

    /** How many items a place shows at most; 1 to 8. */
    @WithDefault("4")
    int number();

    /** On which days after delivery mails go out: one to three, from 1 to 180, at least 3 apart. */
    @WithDefault("14")
    List<Integer> days();

    /**
     * After how many days a merchant is told to contact a buyer who may be, counted from the last mail and then from each
     * contact; 7 to 180, or 0 for never. Merchants change it in the console.
     */
    @WithDefault("0")
    int followUps();

    /** How long goods are on their way where the shop does not tell when an order was delivered. */
    @WithDefault("5D")
    Duration transit();

    /** How long after the last such mail about one order none is sent about another one of the same person. */
    @WithDefault("14D")
    Duration coolDown();

    /** How many of a hundred people get no such mails, to see what difference these make; 0 to 50. */
    @WithDefault("10")
    int holdOut();
}
