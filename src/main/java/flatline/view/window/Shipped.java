package flatline.view.window;

import java.lang.module.ModuleDescriptor;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

/**
 * A part that others made and that ships with the program.
 *
 * @param name what it is called
 * @param version the one in use; empty if it does not say
 * @param licence under which it ships
 */
record Shipped(String name, String version, String licence) {

  /** The parts that the running program has, by name: the run time, and every module it loaded. */
  static Collection<Shipped> all() {
    ResourceBundle licences = ResourceBundle.getBundle("flatline.view.licences", Locale.ROOT);
    Map<String, Shipped> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Module module : ModuleLayer.boot().modules()) {
      if (licences.containsKey(module.getName())) {
        String entry = licences.getString(module.getName());
        int bar = entry.indexOf('|');
        String name = entry.substring(0, bar).strip();
        parts.put(name, new Shipped(name, version(module), entry.substring(bar + 1).strip()));
      }
    }
    parts.put("picocli", new Shipped("picocli", "4.7.7", "Apache-2.0"));
    parts.put("Inter", new Shipped("Inter", "4.0 beta 7", "OFL-1.1"));
    parts.put("MNIST", new Shipped("MNIST (Y. LeCun, C. Cortes)", "", "CC BY-SA 3.0"));
    return parts.values();
  }

  /** The version that a module says it has; empty if it does not, as when it is no jar. */
  static String version(Module module) {
    ModuleDescriptor descriptor = module.getDescriptor();
    return descriptor == null ? "" : descriptor.rawVersion().orElse("");
  }
}
