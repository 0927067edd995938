import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is packaged: the facts of a properties file, with those of the command line over them.
 *
 * @param folder where the properties file lies, and the options of its launchers
 * @param facts the facts by name
 */
record Product(Path folder, Map<String, String> facts) {
  private static final Pattern KEY = Pattern.compile("@([A-Za-z.-]+)@");

  /** A program that the image offers: its name and the options of its virtual machine. */
  record Launcher(String name, List<String> options, List<String> rehearsal) {
    String cache() {
      return name + ".aot";
    }
  }

  /** Reads {@code args}: the properties file, then key=value for what it leaves open. */
  static Product of(List<String> args) throws IOException {
    Path file = Path.of(args.getFirst());
    Properties read = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      read.load(reader);
    }
    Map<String, String> facts = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> facts.put(key, read.getProperty(key)));
    for (String arg : args.subList(1, args.size())) {
      facts.put(arg.substring(0, arg.indexOf('=')), arg.substring(arg.indexOf('=') + 1));
    }
    return new Product(file.toAbsolutePath().getParent(), facts);
  }

  String get(String key) {
    String value = facts.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no fact '" + key + "'");
    }
    return value;
  }

  /** A file beside the properties file, or wherever they say it lies. */
  Path file(String key) {
    return folder.resolve(get(key)).normalize();
  }

  /** A folder that may be anywhere. */
  Path path(String key) {
    return Path.of(get(key)).toAbsolutePath();
  }

  /** The launchers, the first of which gives the image its name. */
  List<Launcher> launchers() throws IOException {
    List<Launcher> all = new ArrayList<>();
    for (String name : get("launchers").split(" ")) {
      all.add(
          new Launcher(
              name,
              options(name + ".options"),
              Options.words(fill(get(name + ".rehearsal")))));
    }
    return all;
  }

  /** The words of the @files that are named there. */
  List<String> options(String key) throws IOException {
    List<String> words = new ArrayList<>();
    for (String file : get(key).split(" ")) {
      words.addAll(Options.of(fill(folder.resolve(file))));
    }
    return words;
  }

  boolean has(String key) {
    return facts.containsKey(key);
  }

  /** The template with each {@code @key@} replaced by its fact; an unknown key is an error. */
  String fill(Path template) throws IOException {
    return fill(Files.readString(template));
  }

  private String fill(String text) {
    Matcher keys = KEY.matcher(text);
    return keys.replaceAll(key -> Matcher.quoteReplacement(get(key.group(1))));
  }

  /** Writes the template there, filled. */
  Path fill(Path template, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    return Files.writeString(to, fill(template));
  }

  /** A copy that knows one fact more. */
  Product with(String key, String value) {
    Map<String, String> more = new TreeMap<>(facts);
    more.put(key, value);
    return new Product(folder, more);
  }
}
