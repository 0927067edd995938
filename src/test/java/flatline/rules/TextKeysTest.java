package flatline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import flatline.model.theory.Law;
import flatline.model.theory.Parameter;
import flatline.viewmodel.TextKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * That code and texts know the same keys. A key stands in the code as a whole, or is one of {@link
 * TextKeys}; a setting's is that of its name, and {@code .tip} behind it that of what it does.
 */
class TextKeysTest {

  private static final List<String> ROOMS = List.of("view", "viewmodel", "export", "app");
  private static final Pattern LITERAL = Pattern.compile("'\"'|\"((?:\\\\.|[^\"\\\\\n])*)\"");
  private static final Pattern KEY = Pattern.compile("[a-z]\\w*(\\.[\\w\\[\\]-]+)+");
  private static final Set<String> TEXTS =
      ResourceBundle.getBundle("flatline.view.texts", Locale.ROOT).keySet();
  private static final Set<String> SUBJECTS =
      TEXTS.stream().map(TextKeysTest::subject).collect(Collectors.toSet());

  private static final List<JavaField> FAMILIES =
      new ClassFileImporter()
          .importPath(Path.of("target", "classes")).stream()
              .flatMap(each -> each.getFields().stream())
              .filter(field -> field.getRawType().isEquivalentTo(TextKeys.class))
              .toList();

  private static String subject(String key) {
    return key.substring(0, key.indexOf('.') + 1);
  }

  @Test
  void everyKeyOfTheCodeIsAText() throws IOException {
    var missing = new TreeSet<>(used());
    missing.removeAll(TEXTS);
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextHasAKeyInTheCode() throws IOException {
    var unused = new TreeSet<>(TEXTS);
    unused.removeAll(used());
    assertEquals(Set.of(), unused);
  }

  /** The last of two would stand for the first, too. */
  @Test
  void noTextStandsTwiceUnderOneKey() throws IOException {
    var keys =
        Files.readAllLines(Path.of("src/main/resources/flatline/view/texts.properties")).stream()
            .filter(line -> line.contains(" = ") && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .toList();
    assertEquals(List.copyOf(TEXTS).size(), keys.size());
    assertEquals(keys.size(), Set.copyOf(keys).size());
  }

  private static Set<String> used() throws IOException {
    var used = new TreeSet<String>();
    literals().filter(TextKeysTest::isKey).forEach(used::add);
    families().forEach(family -> used.addAll(family.all()));
    Set.copyOf(used).stream()
        .filter(key -> key.startsWith("setting.") && !key.endsWith(".tip"))
        .forEach(key -> used.add(key + ".tip"));
    return used;
  }

  private static boolean isKey(String literal) {
    return KEY.matcher(literal).matches() && SUBJECTS.contains(subject(literal));
  }

  @Test
  void noKeyIsPutTogetherOutOfSight() throws IOException {
    var pieces =
        literals()
            .filter(literal -> isBeginning(literal) || isEnd(literal))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(".tip"), pieces, "the one piece is that of SettingKey");
  }

  private static boolean isBeginning(String literal) {
    return literal.endsWith(".") && TEXTS.stream().anyMatch(key -> key.startsWith(literal));
  }

  private static boolean isEnd(String literal) {
    return literal.length() > 1
        && literal.startsWith(".")
        && TEXTS.stream().anyMatch(key -> key.endsWith(literal));
  }

  @Test
  void theSearchFindsWhatItLooksFor() throws IOException {
    assertTrue(isKey("app.name") && isKey("app.noSuchText") && !isKey("flatline.view.texts"));
    assertTrue(isBeginning("app.") && !isBeginning("app"));
    assertTrue(isEnd(".name") && !isEnd("name"));
    assertTrue(literals().anyMatch("app.name"::equals));
    assertTrue(families().stream().anyMatch(family -> family.all().contains("activation.relu")));
  }

  @Test
  void everyLawAndEveryParameterIsNamedOnce() {
    var ids =
        Law.all().stream()
            .flatMap(law ->
                Stream.concat(
                    Stream.of(law.id()),
                    law.parameters().stream().map(Parameter::id).map("parameter."::concat)))
            .collect(Collectors.toCollection(TreeSet::new));
    var laws = ResourceBundle.getBundle("flatline.model.theory.laws", Locale.ROOT);
    assertEquals(ids, new TreeSet<>(laws.keySet()));
  }

  /** All that stands in a constant; a family that does not would escape the search. */
  private static List<TextKeys> families() {
    return FAMILIES.stream().filter(TextKeysTest::isConstant).map(TextKeysTest::value).toList();
  }

  @Test
  void everyFamilyOfKeysIsAConstantOrHandedToASetting() {
    var others =
        FAMILIES.stream().filter(field -> !isConstant(field)).map(JavaField::getFullName).toList();
    assertEquals(List.of("flatline.viewmodel.ChoiceSetting.names"), others);
  }

  private static boolean isConstant(JavaField field) {
    return field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL));
  }

  private static TextKeys value(JavaField field) {
    try {
      var constant = field.reflect();
      constant.setAccessible(true);
      return (TextKeys) constant.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }

  private static Stream<String> literals() throws IOException {
    var found = Stream.<String>builder();
    for (String room : ROOMS) {
      try (var files = Files.walk(Path.of("src", "main", "java", "flatline", room))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          LITERAL
              .matcher(Files.readString(file))
              .results()
              .filter(match -> match.group(1) != null)
              .map((MatchResult match) -> match.group(1))
              .forEach(found);
        }
      }
    }
    return found.build();
  }
}
