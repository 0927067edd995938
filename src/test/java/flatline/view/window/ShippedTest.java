package flatline.view.window;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleDescriptor.Requires.Modifier;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ShippedTest {

  /** All that the program requires, and what that requires, beyond the JDK. */
  private static Set<String> required() {
    var found = new TreeSet<String>();
    var left = new ArrayDeque<>(List.of("flatline"));
    while (!left.isEmpty()) {
      var module = ModuleLayer.boot().findModule(left.remove()).orElseThrow();
      module.getDescriptor().requires().stream()
          .filter(requires -> !requires.modifiers().contains(Modifier.STATIC))
          .map(Requires::name)
          .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
          .filter(found::add)
          .forEach(left::add);
    }
    return found;
  }

  @Test
  void everyModuleThatIsUsedIsListedWithItsLicence() {
    ResourceBundle licences = ResourceBundle.getBundle("flatline.view.licences", Locale.ROOT);
    for (String module : required()) {
      assertTrue(licences.containsKey(module), module + " is missing");
    }
  }

  @Test
  void everyLicenceIsOneOfAModuleThatShips() {
    ResourceBundle licences = ResourceBundle.getBundle("flatline.view.licences", Locale.ROOT);
    for (String module : licences.keySet()) {
      assertTrue(ModuleLayer.boot().findModule(module).isPresent(), module + " does not ship");
    }
  }

  @Test
  void theRunTimeTheFontAndTheDigitsAreListedToo() {
    assertTrue(Shipped.all().stream().anyMatch(part -> part.name().equals("OpenJDK")));
    assertTrue(Shipped.all().stream().anyMatch(part -> part.name().equals("Inter")));
    assertTrue(Shipped.all().stream().anyMatch(part -> part.name().startsWith("MNIST")));
  }

  @Test
  void theParserOfTheCommandLineIsListedInTheVersionThatWasCompiled() {
    var parser = new Shipped("picocli", CommandLine.VERSION, "Apache-2.0");
    assertTrue(Shipped.all().contains(parser));
  }

  @Test
  void everyPartNamesItsLicence() {
    assertFalse(Shipped.all().stream().anyMatch(part -> part.licence().isBlank()));
  }
}
