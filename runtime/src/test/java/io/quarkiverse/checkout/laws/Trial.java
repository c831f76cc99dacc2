package io.quarkiverse.checkout.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

import io.quarkiverse.checkout.HookFaultException;
import io.quarkiverse.checkout.testing.laws.HookLaws;

/** Shows that each law can fail: a right bean keeps all of them, and each broken bean breaks exactly one. */
final class Trial {

    private final Class<? extends HookLaws> type;
    private final Supplier<? extends HookLaws> right;
    private final Map<String, Supplier<? extends HookLaws>> broken = new LinkedHashMap<>();

    Trial(Class<? extends HookLaws> type, Supplier<? extends HookLaws> right) {
        this.type = type;
        this.right = right;
    }

    /** @param laws about a bean that keeps all laws but this one */
    Trial breaks(String law, Supplier<? extends HookLaws> laws) {
        broken.put(law, laws);
        return this;
    }

    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("a right bean keeps all laws", () -> {
            assertThat(failures(right)).isEmpty();
            assertThat(skipped(right)).isEmpty();
        }));
        tests.add(DynamicTest.dynamicTest("every law is shown to fail",
                () -> assertThat(broken.keySet()).containsExactlyInAnyOrderElementsOf(laws())));
        broken.forEach((law, laws) -> tests.add(DynamicTest.dynamicTest(law, () -> {
            Map<String, String> failures = failures(laws);
            assertThat(failures).containsOnlyKeys(law);
            assertThat(failures.get(law)).contains(HookFaultException.name(this).replaceFirst("Trial$", ""))
                    .contains("The law is that").contains("asked: ").contains("answered: ").contains("-Dcheckout.seed=");
        })));
        return tests.stream();
    }

    private Set<String> laws() {
        Set<String> laws = new TreeSet<>();
        Stream.of(type.getMethods()).filter(method -> method.isAnnotationPresent(Test.class)).map(Method::getName)
                .forEach(laws::add);
        return laws;
    }

    /** The laws that a bean breaks, with what they tell about it. */
    private Map<String, String> failures(Supplier<? extends HookLaws> laws) {
        Map<String, String> failures = new TreeMap<>();
        for (String law : laws()) {
            Throwable failure = run(law, laws);
            if (failure != null && !(failure instanceof TestAbortedException)) {
                failures.put(law, failure.toString());
            }
        }
        return failures;
    }

    private Set<String> skipped(Supplier<? extends HookLaws> laws) {
        Set<String> skipped = laws();
        skipped.removeIf(law -> !(run(law, laws) instanceof TestAbortedException));
        return skipped;
    }

    /** As JUnit does: each law with an instance of its own. Null if it holds. */
    private Throwable run(String law, Supplier<? extends HookLaws> laws) {
        try {
            type.getMethod(law).invoke(laws.get());
            return null;
        } catch (InvocationTargetException failed) {
            return failed.getCause();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
