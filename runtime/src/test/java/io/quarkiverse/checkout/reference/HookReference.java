package io.quarkiverse.checkout.reference;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;

import io.quarkiverse.checkout.MainCode;

/** All hooks as one page, from their Javadoc. */
final class HookReference {

    private static final String HEAD = """
            # Hooks

            A hook is a type that a shop implements as a CDI bean to decide something itself. The line logged at start and the
            Dev UI tell which beans answer each hook in a given shop. What a bean owes is also a test that a shop's build can
            run: [laws](../guide/laws.md).

            * a **port** takes exactly one bean, written by the shop; the build fails without it
            * a **strategy** takes exactly one bean; any bean of the shop replaces the default
            * of a **contributor** there may be any number of beans, ordered by `@Priority`, highest first
            """;

    private HookReference() {
    }

    static String markdown() {
        MainCode.Parsed code = MainCode.parse();
        Map<String, String> sections = new TreeMap<>();
        for (CompilationUnitTree file : code.files()) {
            for (Tree type : file.getTypeDecls()) {
                if (MainCode.isHook((ClassTree) type)) {
                    String name = ((ClassTree) type).getSimpleName().toString();
                    sections.put(name, section(name, file, (ClassTree) type, code.javadoc(file, type)));
                }
            }
        }
        return HEAD + String.join("", sections.values());
    }

    private static String section(String name, CompilationUnitTree file, ClassTree hook, String doc) {
        StringBuilder section = new StringBuilder("\n## " + name + "\n\n`" + file.getPackageName() + "." + name + "`, a "
                + kind(hook) + "\n\n" + Javadoc.introduction(doc) + "\n\n");
        Javadoc.items(doc).forEach(item -> section.append("* ").append(item).append('\n'));
        return section.toString();
    }

    private static String kind(ClassTree hook) {
        String mark = MainCode.hookMark(hook).orElseThrow().getArguments().get(0).toString();
        return mark.substring(mark.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
