package io.quarkiverse.checkout;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Texts that say what they are called, and what is filled in. */
public final class NamedTexts {

    private NamedTexts() {
    }

    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(bundle.getClassLoader(), new Class<?>[] { bundle },
                (proxy, method, values) -> method.getName() + (values == null ? "()"
                        : Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(", ", "(", ")")))));
    }
}
