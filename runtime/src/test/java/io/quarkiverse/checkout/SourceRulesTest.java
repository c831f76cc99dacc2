package io.quarkiverse.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;

/** What the sources look like: small, and explained where hosts read them. */
class SourceRulesTest {

    private static final int LONGEST_FILE = 300;
    private static final int MEDIAN_FILE = 60;
    private static final int LONGEST_METHOD = 40;

    /** The six answers that each hook owes its reader. */
    private static final List<String> ANSWERS = List.of("Decides", "Called", "Default", "Several", "Thread", "Failure");

    private static final MainCode.Parsed CODE = MainCode.parse();

    @Test
    void noFileIsLong() {
        assertThat(MainCode.sources()).filteredOn(source -> MainCode.lines(source) > LONGEST_FILE).isEmpty();
    }

    @Test
    void mostFilesAreShort() {
        List<Integer> lines = MainCode.sources().stream().filter(source -> !source.endsWith("package-info.java"))
                .map(MainCode::lines).sorted().toList();

        assertThat(lines.get(lines.size() / 2)).as("median of lines").isLessThanOrEqualTo(MEDIAN_FILE);
    }

    @Test
    void noMethodIsLong() {
        SourcePositions positions = CODE.trees().getSourcePositions();
        List<String> longOnes = new ArrayList<>();
        for (CompilationUnitTree file : CODE.files()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    long first = file.getLineMap().getLineNumber(positions.getStartPosition(file, method));
                    long last = file.getLineMap().getLineNumber(positions.getEndPosition(file, method));
                    if (last - first + 1 > LONGEST_METHOD) {
                        longOnes.add(file.getSourceFile().getName() + "#" + method.getName() + ": " + (last - first + 1));
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(file, null);
        }
        assertThat(longOnes).isEmpty();
    }

    @Test
    void everyHookAnswersTheSixQuestions() {
        List<String> hooks = new ArrayList<>();
        List<String> unanswered = new ArrayList<>();
        for (CompilationUnitTree file : CODE.files()) {
            for (Tree type : file.getTypeDecls()) {
                if (MainCode.isHook((ClassTree) type)) {
                    String doc = CODE.javadoc(file, type);
                    hooks.add(((ClassTree) type).getSimpleName().toString());
                    ANSWERS.stream().filter(answer -> !answers(doc, answer))
                            .forEach(answer -> unanswered.add(((ClassTree) type).getSimpleName() + ": " + answer));
                }
            }
        }
        assertThat(hooks).contains("Catalog", "Inventory");
        assertThat(unanswered).isEmpty();
    }

    @Test
    void everythingThatHostsMayUseIsExplained() {
        List<String> unexplained = new ArrayList<>();
        for (CompilationUnitTree file : CODE.files()) {
            if (!Path.of(file.getSourceFile().getName()).getParent().endsWith("internal")) {
                for (Tree type : file.getTypeDecls()) {
                    if (CODE.javadoc(file, type).isBlank()) {
                        unexplained.add(file.getSourceFile().getName());
                    }
                }
            }
        }
        assertThat(unexplained).isEmpty();
    }

    private static boolean answers(String doc, String question) {
        return Pattern.compile("<b>" + question + "</b>:?\\s+\\S").matcher(doc).find();
    }
}
