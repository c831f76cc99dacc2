package io.quarkiverse.checkout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The extension's own code, compiled and as text. */
public final class MainCode {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final JavaClasses CLASSES = importClasses();

    /** Sources as the compiler reads them. */
    public record Parsed(List<CompilationUnitTree> files, Trees trees) {

        /** The comment of a type; empty if there is none. */
        public String javadoc(CompilationUnitTree file, Tree type) {
            String doc = trees.getDocComment(TreePath.getPath(file, type));
            return doc == null ? "" : doc;
        }
    }

    private MainCode() {
    }

    static JavaClasses classes() {
        return CLASSES;
    }

    private static JavaClasses importClasses() {
        // our own classes are enough, and reading all they refer to takes a while
        ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
        return new ClassFileImporter().importPath(Path.of("target/classes"));
    }

    static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int lines(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return Math.toIntExact(lines.count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Parsed parse() {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(sources()));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return new Parsed(units, Trees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isHook(ClassTree type) {
        return hookMark(type).isPresent();
    }

    public static Optional<? extends AnnotationTree> hookMark(ClassTree type) {
        return type.getModifiers().getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().equals("CheckoutHook")).findAny();
    }
}
