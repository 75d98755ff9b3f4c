package org.daybook.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A new command, event or status must be dealt with wherever its kind is dealt with, and the compiler says where: as long as
 * no branch takes in what is not named.
 */
class NoDefaultTest {

    private static final List<String> MODULES = List.of(
            "shared/language",
            "shared/ledger",
            "command",
            "query/views",
            "query/proof",
            "app/store",
            "app/identity",
            "app/web",
            "app/main");

    @Test
    void noSwitchOverASealedTypeOrEnumOfOursTakesInWhatItDoesNotName() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (String module : MODULES) {
            Path main = Path.of("../..", module, "src", "main", "java");
            try (Stream<Path> files = Files.walk(main)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Source::of)
                        .filter(source -> source.text.contains("switch (") || source.text.contains("instanceof"))
                        .forEach(sources::add);
            }
        }
        assertThat(sources).as("sources that decide").hasSizeGreaterThan(100);
        assertThat(Findings.in(sources)).isEmpty();
    }

    @Test
    void aDefaultBranchOverASealedTypeIsFound() {
        String source =
                """
                class Probe {
                    sealed interface Shape permits Square, Disc {}
                    record Square() implements Shape {}
                    record Disc() implements Shape {}
                    int corners(Shape shape) {
                        return switch (shape) {
                            case Square s -> 4;
                            default -> 0;
                        };
                    }
                }
                """;
        assertThat(Findings.in(List.of(new Source("Probe", source))))
                .singleElement()
                .asString()
                .contains("Probe", "line 6", "default", "Shape");
    }

    @Test
    void aCaseThatTakesInEverythingIsADefaultByAnotherName() {
        String source =
                """
                class Probe {
                    sealed interface Shape permits Square, Disc {}
                    record Square() implements Shape {}
                    record Disc() implements Shape {}
                    int corners(Shape shape) {
                        return switch (shape) {
                            case Square s -> 4;
                            case Shape s -> 0;
                        };
                    }
                }
                """;
        assertThat(Findings.in(List.of(new Source("Probe", source))))
                .singleElement()
                .asString()
                .contains("line 6", "default", "Shape");
    }

    @Test
    void aStatementThatLeavesOutAConstantIsFound() {
        String source =
                """
                class Probe {
                    enum State { OPEN, CLOSED }
                    void act(State state) {
                        switch (state) {
                            case OPEN -> System.out.println();
                        }
                    }
                }
                """;
        assertThat(Findings.in(List.of(new Source("Probe", source))))
                .singleElement()
                .asString()
                .contains("line 4", "[CLOSED]", "State");
    }

    @Test
    void aChainOfInstanceofOverASealedTypeIsFound() {
        String source =
                """
                class Probe {
                    sealed interface Shape permits Square, Disc {}
                    record Square() implements Shape {}
                    record Disc() implements Shape {}
                    void act(Shape shape) {
                        if (shape instanceof Square s) System.out.println();
                        else if (shape instanceof Disc d) System.out.println();
                    }
                }
                """;
        assertThat(Findings.in(List.of(new Source("Probe", source))))
                .singleElement()
                .asString()
                .contains("line 6", "instanceof", "Shape");
    }

    @Test
    void switchesThatNameEverythingAndThoseOverOpenTypesAreFine() {
        String source =
                """
                class Probe {
                    enum State { OPEN, CLOSED }
                    sealed interface Shape permits Square, Disc {}
                    record Square() implements Shape {}
                    record Disc() implements Shape {}
                    int act(State state, Shape shape, Object value, String name) {
                        switch (state) {
                            case OPEN, CLOSED -> System.out.println();
                        }
                        int one = switch (shape) { case Square s -> 4; case Disc d -> 0; };
                        int two = switch (value) { case Square s -> 4; default -> 0; };
                        return one + two + switch (name) { case "one" -> 1; default -> 2; };
                    }
                }
                """;
        assertThat(Findings.in(List.of(new Source("Probe", source)))).isEmpty();
    }

    /** One file of source text. */
    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("source:///" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        static Source of(Path file) {
            try {
                String path = file.toString().replace('\\', '/');
                String name = path.substring(path.indexOf("/src/main/java/") + "/src/main/java/".length());
                return new Source(name.substring(0, name.length() - ".java".length()), Files.readString(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** What the compiler's own tree tells of switches and of chains of instanceof. */
    private static final class Findings extends TreePathScanner<Void, Void> {

        private final Trees trees;
        private final Set<Tree> inChains = new HashSet<>();
        private final List<String> found = new ArrayList<>();

        private Findings(Trees trees) {
            this.trees = trees;
        }

        static List<String> in(List<Source> sources) {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            List<String> options = List.of("-proc:none", "-nowarn", "-cp", System.getProperty("java.class.path"));
            JavacTask task = (JavacTask) compiler.getTask(null, null, fault -> {}, options, null, sources);
            try {
                List<CompilationUnitTree> units = new ArrayList<>();
                task.parse().forEach(units::add);
                task.analyze();
                Findings findings = new Findings(Trees.instance(task));
                units.forEach(unit -> findings.scan(new TreePath(unit), null));
                return findings.found;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
            judge(tree, tree.getExpression(), tree.getCases(), true);
            return super.visitSwitch(tree, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
            judge(tree, tree.getExpression(), tree.getCases(), false);
            return super.visitSwitchExpression(tree, nothing);
        }

        private void judge(Tree tree, ExpressionTree over, List<? extends CaseTree> cases, boolean statement) {
            TypeElement type = typeOf(over);
            if (type == null || !isOurs(type) || !isClosed(type)) return;
            boolean hasDefault = cases.stream()
                    .flatMap(one -> one.getLabels().stream())
                    .anyMatch(DefaultCaseLabelTree.class::isInstance);
            boolean takesAll = cases.size() > 1
                    && cases.stream().flatMap(one -> one.getLabels().stream()).anyMatch(label -> isOf(label, type));
            if (hasDefault || takesAll) note(tree, "a default branch in a switch over " + type + "; name each case");
            else if (statement && type.getKind() == ElementKind.ENUM) judgeConstants(tree, type, cases);
        }

        /** Whether the label takes in everything that is switched over: a default by another name. */
        private boolean isOf(CaseLabelTree label, TypeElement type) {
            return label instanceof PatternCaseLabelTree pattern
                    && pattern.getPattern() instanceof BindingPatternTree binding
                    && trees.getTypeMirror(TreePath.getPath(
                                    getCurrentPath(), binding.getVariable().getType()))
                            instanceof DeclaredType named
                    && named.asElement().equals(type);
        }

        /** The compiler lets a statement over an enum leave constants out. */
        private void judgeConstants(Tree tree, TypeElement type, List<? extends CaseTree> cases) {
            List<String> named = cases.stream()
                    .flatMap(one -> one.getExpressions().stream())
                    .map(ExpressionTree::toString)
                    .toList();
            List<String> missing = type.getEnclosedElements().stream()
                    .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(element -> element.getSimpleName().toString())
                    .filter(constant -> !named.contains(constant))
                    .toList();
            if (!missing.isEmpty()) note(tree, "a switch over " + type + " that leaves out " + missing);
        }

        @Override
        public Void visitIf(IfTree tree, Void nothing) {
            ExpressionTree tested = tested(tree);
            if (tested != null && !inChains.contains(tree) && tree.getElseStatement() instanceof IfTree next) {
                TypeElement type = typeOf(tested);
                boolean chain = tested(next) != null && tested(next).toString().equals(tested.toString());
                for (Tree link = next; link instanceof IfTree one; link = one.getElseStatement()) inChains.add(one);
                if (chain && type != null && isOurs(type) && isClosed(type))
                    note(tree, "a chain of instanceof over " + type + "; switch over it instead");
            }
            return super.visitIf(tree, nothing);
        }

        /** What an if tests by instanceof alone; null where it tests something else. */
        private static ExpressionTree tested(IfTree tree) {
            Tree condition = tree.getCondition();
            if (condition instanceof ParenthesizedTree inner) condition = inner.getExpression();
            return condition instanceof InstanceOfTree test ? test.getExpression() : null;
        }

        private TypeElement typeOf(ExpressionTree expression) {
            ExpressionTree inner = expression instanceof ParenthesizedTree p ? p.getExpression() : expression;
            TypeMirror type = trees.getTypeMirror(TreePath.getPath(getCurrentPath(), inner));
            assertThat(type).as("type of " + inner).isNotNull();
            assertThat(type.getKind()).as("type of " + inner + " in " + unit()).isNotEqualTo(TypeKind.ERROR);
            return type instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
        }

        private static boolean isOurs(TypeElement type) {
            String name = type.getQualifiedName().toString();
            return name.startsWith("org.daybook.") || name.startsWith("Probe.");
        }

        private static boolean isClosed(Element type) {
            return type.getKind() == ElementKind.ENUM || type.getModifiers().contains(Modifier.SEALED);
        }

        private String unit() {
            return getCurrentPath().getCompilationUnit().getSourceFile().getName();
        }

        private void note(Tree tree, String what) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            long at = trees.getSourcePositions().getStartPosition(unit, tree);
            found.add(unit() + ", line " + unit.getLineMap().getLineNumber(at) + ": " + what);
        }
    }
}
