package flatline.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import flatline.model.activation.Activation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That a class is known by its name alone, whatever its package. */
class NameRulesTest {

  private static final List<JavaClass> CLASSES =
      new ClassFileImporter()
          .importPath(Path.of("target", "classes")).stream()
              .filter(each -> each.getPackageName().startsWith("flatline"))
              .filter(each -> !each.getSimpleName().isEmpty())
              .filter(each -> !each.getSimpleName().endsWith("-info"))
              .toList();

  private static final List<JavaClass> OUTER =
      CLASSES.stream().filter(each -> each.getEnclosingClass().isEmpty()).toList();

  @Test
  void noTwoClassesShareAName() {
    var shared =
        OUTER.stream().collect(Collectors.groupingBy(JavaClass::getSimpleName)).values().stream()
            .filter(each -> each.size() > 1)
            .map(Object::toString)
            .toList();
    assertEquals(List.of(), shared);
  }

  @Test
  void noPublicNestedClassIsCalledAsAPublicClassElsewhere() {
    var names =
        OUTER.stream()
            .filter(NameRulesTest::isPublic)
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toSet());
    var shared =
        CLASSES.stream()
            .filter(each -> each.getEnclosingClass().isPresent() && isPublic(each))
            .filter(each -> names.contains(each.getSimpleName()))
            .map(JavaClass::getName)
            .toList();
    assertEquals(List.of(), shared);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  /** Activations are called as the literature calls them. */
  @Test
  void noTwoClassesAreOneLetterApart() {
    var names =
        OUTER.stream()
            .filter(each -> !each.isAssignableTo(Activation.class))
            .map(JavaClass::getSimpleName)
            .sorted()
            .toList();
    var close = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      for (String other : names.subList(i + 1, names.size())) {
        if (isOneLetterApart(names.get(i), other)) {
          close.add(names.get(i) + " and " + other);
        }
      }
    }
    assertEquals(List.of(), close);
  }

  /** Whether one letter is another, or one of them has one more, small or capital alike. */
  private static boolean isOneLetterApart(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = one.length() <= other.length() ? other : one;
    int more = longer.length() - shorter.length();
    if (more > 1) {
      return false;
    }
    int at = 0;
    while (at < shorter.length() && isSame(shorter.charAt(at), longer.charAt(at))) {
      at++;
    }
    String restOfShorter = shorter.substring(Math.min(shorter.length(), at + 1 - more));
    String restOfLonger = longer.substring(Math.min(longer.length(), at + 1));
    return restOfShorter.equalsIgnoreCase(restOfLonger);
  }

  private static boolean isSame(char one, char other) {
    return Character.toLowerCase(one) == Character.toLowerCase(other);
  }

  @Test
  void whatIsOneLetterApartIsFound() {
    assertTrue(isOneLetterApart("DigitSetup", "DigitsSetup"));
    assertTrue(isOneLetterApart("Marks", "Mark"));
    assertTrue(isOneLetterApart("Pace", "Page"));
    assertTrue(isOneLetterApart("Dataset", "DataSet"));
    assertFalse(isOneLetterApart("Band", "Brand2"));
    assertFalse(isOneLetterApart("Page", "Place"));
    assertTrue(OUTER.stream().anyMatch(each -> each.isEquivalentTo(Activation.class)));
  }
}
