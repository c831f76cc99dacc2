package io.quarkiverse.checkout.deployment;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.MethodParameterInfo;
import org.jboss.jandex.Type;

/** What a developer reads about a hook. */
final class HookMessages {

    private static final String DOCS = "https://docs.quarkiverse.io/quarkus-checkout/dev/";

    private HookMessages() {
    }

    static String missing(ClassInfo hook) {
        return "The shop has no " + hook.simpleName() + ", and the checkout cannot guess it. Write a bean of " + hook.name()
                + ", for example:\n\n" + skeleton(hook).indent(4) + "\nThe guide: " + guide(hook);
    }

    static String ambiguous(ClassInfo hook, List<String> beans) {
        return "The shop has " + beans.size() + " beans for " + hook.name() + ", which takes one: " + String.join(", ", beans)
                + ". Remove all but one, or mark the one to use with @Alternative and @Priority(1). The guide: "
                + guide(hook);
    }

    /** A bean to copy and fill in. */
    static String skeleton(ClassInfo hook) {
        String methods = hook.methods().stream().filter(method -> Modifier.isAbstract(method.flags()))
                .map(HookMessages::method).collect(joining());
        return "@ApplicationScoped\npublic class Shop" + hook.simpleName() + " implements " + hook.simpleName() + " {\n"
                + methods + "}\n";
    }

    static String guide(ClassInfo hook) {
        return DOCS + "reference/hooks.html#" + hook.simpleName().toLowerCase(Locale.ROOT);
    }

    private static String method(MethodInfo method) {
        String parameters = method.parameters().stream().map(HookMessages::parameter).collect(joining(", "));
        return "    @Override\n    public " + simple(method.returnType()) + " " + method.name() + "(" + parameters
                + ") { ... }\n";
    }

    private static String parameter(MethodParameterInfo parameter) {
        return simple(parameter.type()) + " " + parameter.nameOrDefault();
    }

    /** The type as written below imports. */
    private static String simple(Type type) {
        return type.toString().replaceAll("(?:\\w+\\.)+(?=[A-Z])", "").replace('$', '.');
    }
}
