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
  private static final int MOST_FILES = 26;

  /** The JDK may compute these differently from machine to machine, and fuse or not. */
  private static final Pattern UNSURE_BITS =
      Pattern.compile(
          "(?<!Strict)Math\\s*\\.\\s*(exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|"
              + "atan2|sinh|cosh|tanh|cbrt|hypot|fma)\\b");

  private static final Path VIEW = MAIN.resolve("flatline/view");

  /** What is heard for good keeps whoever hears it: nodes hear by their life instead. */
  private static final Pattern BARE_LISTENER =
      Pattern.compile("(\\.|::)\\s*(subscribe|addListener)\\b");

  private static final Pattern THREADS =
      Pattern.compile("new Thread\\(|Thread\\.of|Executors\\.new|new \\w*Executor\\(");

  private static final Pattern CLOSED = Pattern.compile("implements .*(AutoCloseable|Work) \\{");

  /** With the default locale, digits can be others than those that files and styles need. */
  private static final Pattern UNSURE_DIGITS =
      Pattern.compile("\\.formatted\\(|(String\\s*\\.format|printf)\\(\\s*+(?!Locale\\.ROOT\\b)");

  /** Words of the code's own: comments, and what an exception says to whoever made it fly. */
  private static final Pattern NOT_SAID =
      Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*|throw new \\w+Exception\\(.*?\\);");

  private static final Pattern LITERAL = Pattern.compile("'\"'|\"((?:\\\\.|[^\"\\\\\n])*)\"");

  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2,},? [a-z]{2,}");

  /** Sizes follow the type, so they stand in the style sheet in em. */
  private static final Pattern PIXELS =
      Pattern.compile("new (HBox|VBox|FlowPane|GridPane)\\(\\d|: ?\\d+px");

  @Test
  void digitsAreWrittenTheSameInEveryLocale() throws IOException {
    check(sources(), source -> !UNSURE_DIGITS.matcher(Files.readString(source)).find());
    assertTrue(UNSURE_DIGITS.matcher("\"%d\".formatted(1)").find());
    assertTrue(UNSURE_DIGITS.matcher("String.format(\n    \"%d\", 1)").find());
    assertFalse(UNSURE_DIGITS.matcher("String.format(\n    Locale.ROOT, \"%d\", 1)").find());
  }

  @Test
  void whatTheWindowSaysStandsInTheTexts() throws IOException {
    check(window(), source -> !isEnglish(Files.readString(source)));
    assertTrue(isEnglish("label.setText(\"et al\");"));
    assertFalse(isEnglish("// \"et al\"\nthrow new AnException(\"et al\" + (1));"));
  }

  private static boolean isEnglish(String source) {
    return LITERAL
        .matcher(NOT_SAID.matcher(source).replaceAll(""))
        .results()
        .anyMatch(literal -> ENGLISH.matcher(literal.group()).find());
  }

  @Test
  void distancesFollowTheType() throws IOException {
    check(window(), source -> !PIXELS.matcher(Files.readString(source)).find());
    assertTrue(PIXELS.matcher("new HBox(8, name)").find());
  }

  private static Stream<Path> window() throws IOException {
    var rooms =
        Stream.of("view", "viewmodel", "app").map(MAIN.resolve("flatline")::resolve).toList();
    return sources().filter(source -> rooms.stream().anyMatch(source::startsWith));
  }

  @Test
  void noFileIsLong() throws IOException {
    check(sources(), source -> Files.readAllLines(source).size() <= MOST_LINES);
  }

  @Test
  void noRoomIsCrowded() throws IOException {
    check(
        packages(),
        folder -> sources().filter(file -> folder.equals(file.getParent())).count() <= MOST_FILES);
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
  void whoeverStartsThreadsCanBeClosed() throws IOException {
    check(
        sources(),
        source -> {
          String text = Files.readString(source);
          return !THREADS.matcher(text).find() || CLOSED.matcher(text).find();
        });
    assertTrue(THREADS.matcher("thread = new Thread(this::work)").find());
    assertTrue(THREADS.matcher("Executors.newCachedThreadPool()").find());
    assertFalse(CLOSED.matcher("final class Crew implements Runnable {").find());
  }

  @Test
  void everyIconGrowsWithTheType() throws IOException {
    check(
        window().filter(source -> !source.endsWith("ScaledIcon.java")),
        source -> !Files.readString(source).contains("new FontIcon("));
  }

  @Test
  void theWindowHasOnePulse() throws IOException {
    check(
        window().filter(source -> !source.endsWith("Pulse.java")),
        source -> !Files.readString(source).contains("AnimationTimer"));
  }

  @Test
  void aPartOfAPageGetsWhatItNeedsAndNotThePage() throws IOException {
    check(
        sources()
            .filter(source -> source.startsWith(VIEW))
            .filter(source -> !source.endsWith("TrainingPage.java"))
            .filter(source -> !source.endsWith("TrainingKeys.java")),
        source -> !Files.readString(source).contains("TrainingViewModel"));
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
