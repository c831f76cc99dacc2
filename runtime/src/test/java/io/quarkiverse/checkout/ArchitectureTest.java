package io.quarkiverse.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import jakarta.persistence.Entity;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/** Which feature may know which. A new arrow is a decision about the architecture, not a fix of this test. */
class ArchitectureTest {

    private static final String ROOT = "io.quarkiverse.checkout";
    private static final String WHOLE_SHOP = "";

    /** What each feature may use of others' API packages, lowest level first; all may use the root package. */
    private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();
    static {
        MAY_USE.put("money", Set.of());
        MAY_USE.put(WHOLE_SHOP, Set.of("money"));
        MAY_USE.put("catalog", Set.of("money"));
        MAY_USE.put("contact", Set.of("money"));
        MAY_USE.put("outbox", Set.of("money"));
        MAY_USE.put("cart", Set.of("money", "catalog", "outbox"));
        MAY_USE.put("payment", Set.of("money"));
        MAY_USE.put("fulfillment", Set.of("money", "catalog", "contact"));
        MAY_USE.put("mail", Set.of("contact", "outbox"));
        MAY_USE.put("quote", Set.of("money", "catalog", "contact", "cart", "fulfillment"));
        MAY_USE.put("order", Set.of("money", "contact", "quote", "payment"));
        // the catalog's Inventory holds the stock of a placement
        MAY_USE.put("checkout", Set.of("catalog", "cart", "quote", "order", "payment", "fulfillment", "contact", "mail",
                "outbox", "money"));
        // the pages of links are pages of the checkout
        MAY_USE.put("permalink", Set.of("money", "catalog", "contact", "cart", "quote", "checkout"));
        // who may be written to, and when: for all mails that are not about an order
        MAY_USE.put("marketing", Set.of("money", "contact", "mail", "order", "checkout"));
        // a mail shows items at the prices of now, and its pages are pages of the checkout
        MAY_USE.put("reminder", Set.of("money", "catalog", "contact", "outbox", "cart", "quote", "mail", "order", "checkout",
                "permalink", "marketing"));
        // what is recommended is shown at the prices of now: in mails with links that propose it, and on pages of the checkout
        MAY_USE.put("recommendation", Set.of("money", "catalog", "contact", "outbox", "cart", "mail", "quote", "order",
                "checkout", "permalink", "marketing"));
        MAY_USE.put("feedback", Set.of("order", "mail", "outbox", "contact"));
        MAY_USE.put("ucp", Set.of("money", "catalog", "contact", "outbox", "cart", "payment", "fulfillment", "mail", "quote",
                "permalink", "order", "checkout"));
        MAY_USE.put("console", Set.copyOf(MAY_USE.keySet()));
        // what holds the rest together
        MAY_USE.put("schema", Set.of());
        MAY_USE.put("hooks", Set.of());
        MAY_USE.put("demo", Set.of("money", "catalog"));
    }

    private static final JavaClasses CLASSES = MainCode.classes();

    @Test
    void arrowsPointDownwardsOnly() {
        Set<String> lower = new TreeSet<>();
        MAY_USE.forEach((feature, used) -> {
            assertThat(lower).as("features below %s", feature).containsAll(used);
            lower.add(feature);
        });
    }

    @Test
    void everyPackageBelongsToAFeatureOfTheTable() {
        Set<String> features = new TreeSet<>();
        CLASSES.forEach(type -> features.add(feature(type)));

        assertThat(MAY_USE.keySet()).containsAll(features);
    }

    @Test
    void featuresUseOnlyWhatTheTableAllows() {
        assertThat(violations(dependency -> {
            String from = feature(dependency.getOriginClass());
            String to = feature(dependency.getTargetClass());
            boolean allowed = from.equals(to) || MAY_USE.get(from).contains(to)
                    || to.equals(WHOLE_SHOP) && !from.equals("money");
            return !allowed;
        })).isEmpty();
    }

    @Test
    void nobodyUsesAnothersInternals() {
        assertThat(violations(dependency -> isInternal(dependency.getTargetClass())
                && !feature(dependency.getOriginClass()).equals(feature(dependency.getTargetClass())))).isEmpty();
    }

    @Test
    void whatHostsSeeKnowsNothingOfInternals() {
        assertThat(violations(dependency -> isInternal(dependency.getTargetClass())
                && !isInternal(dependency.getOriginClass()))).isEmpty();
    }

    @Test
    void entitiesAreInternal() {
        assertThat(CLASSES).filteredOn(type -> type.isAnnotatedWith(Entity.class)).isNotEmpty()
                .allMatch(ArchitectureTest::isInternal);
    }

    private static List<String> violations(Predicate<Dependency> forbidden) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (dependency.getTargetClass().getPackageName().startsWith(ROOT) && forbidden.test(dependency)) {
                    found.add(type.getName() + " -> " + dependency.getTargetClass().getBaseComponentType().getName());
                }
            }
        }
        return new ArrayList<>(found);
    }

    private static boolean isInternal(JavaClass type) {
        return type.getPackageName().endsWith(".internal");
    }

    private static String feature(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        if (below.isEmpty() || below.equals(".internal")) {
            return WHOLE_SHOP;
        }
        return below.substring(1).split("\\.")[0];
    }
}
