package flatline.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the sources keep to beyond what a compiler or a formatter checks. */
class SourceRulesTest {

  private static final Path MAIN = Path.of("src", "main", "java");
  private static final int MOST_LINES = 250;

  /** The JDK may compute these differently from machine to machine, and fuse or not. */
  private static final Pattern UNSURE_BITS =
      Pattern.compile(
          "(?<!Strict)Math\\s*\\.\\s*(exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|"
              + "atan2|sinh|cosh|tanh|cbrt|hypot|fma)\\b");

  private static final Path VIEW = MAIN.resolve("flatline/view");

  /** What is heard for good keeps whoever hears it: nodes hear by their life instead. */
  private static final Pattern BARE_LISTENER =
      Pattern.compile("(\\.|::)\\s*(subscribe|addListener)\\b");

  @Test
  void noFileIsLong() throws IOException {
    check(sources(), source -> Files.readAllLines(source).size() <= MOST_LINES);
  }

  @Test
  void everyPackageSaysWhatLivesThereAndIsNullMarked() throws IOException {
    check(packages(), folder -> isPackageInfo(folder.resolve("package-info.java")));
  }

  private static boolean isPackageInfo(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    var info = Files.readString(file);
    return info.startsWith("/**") && info.contains("@NullMarked");
  }

  @Test
  void theModelComputesTheSameBitsEverywhere() throws IOException {
    var model = sources().filter(source -> source.startsWith(MAIN.resolve("flatline/model")));
    check(model, source -> !UNSURE_BITS.matcher(Files.readString(source)).find());
  }

  @Test
  void theCheckForBitsTellsMathFromStrictMath() {
    assertTrue(UNSURE_BITS.matcher("y = Math.exp(x)").find());
    assertTrue(UNSURE_BITS.matcher("y = Math.fma(a, b, c)").find());
    assertFalse(UNSURE_BITS.matcher("y = StrictMath.exp(x)").find());
    assertFalse(UNSURE_BITS.matcher("y = Math.max(a, b)").find());
    assertFalse(UNSURE_BITS.matcher("y = Math.sqrt(a)").find());
  }

  @Test
  void nothingOnTheScreenListensToWhatOutlivesIt() throws IOException {
    check(
        sources().filter(source -> source.startsWith(VIEW) && !source.endsWith("Life.java")),
        source -> !BARE_LISTENER.matcher(Files.readString(source)).find());
  }

  @Test
  void theWindowHasOnePulse() throws IOException {
    check(
        sources().filter(source -> source.startsWith(VIEW) && !source.endsWith("Pulse.java")),
        source -> !Files.readString(source).contains("AnimationTimer"));
  }

  @Test
  void theCheckForListenersTellsThemFromWhatIsHeard() {
    assertTrue(BARE_LISTENER.matcher("model.shownProperty().subscribe(this::show)").find());
    assertTrue(BARE_LISTENER.matcher("model\n  .subscribe (_ -> show())").find());
    assertTrue(BARE_LISTENER.matcher("list.addListener(listener)").find());
    assertTrue(BARE_LISTENER.matcher("forEach(list::addListener)").find());
    assertFalse(BARE_LISTENER.matcher("life.hear(model.shownProperty(), this::show)").find());
    assertFalse(BARE_LISTENER.matcher("scene.addPostLayoutPulseListener(it)").find());
  }

  @Test
  void thereAreSourcesToLookAt() throws IOException {
    assertEquals(1, sources().filter(source -> source.endsWith("Activation.java")).count());
    assertTrue(packages().anyMatch(folder -> folder.endsWith("activation")));
  }

  private static void check(Stream<Path> paths, Check check) {
    assertAll(
        paths.map(path -> () -> assertTrue(check.on(path), MAIN.relativize(path).toString())));
  }

  private static Stream<Path> sources() throws IOException {
    try (var files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }

  private static Stream<Path> packages() throws IOException {
    return sources().map(Path::getParent).filter(folder -> !folder.equals(MAIN)).distinct();
  }

  private interface Check {
    boolean on(Path path) throws IOException;
  }
}
