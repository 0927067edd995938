import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Turns jars into jmods, which keep apart what a jar mixes: JavaFX's native libraries then lie in
 * the image's own folder (from a jar they are unpacked into the user's home at the first start),
 * and licence texts lie with those of the JDK. Classes get {@link PlainCalls}.
 */
final class Modules {
  private static final Pattern NATIVE = Pattern.compile("[^/]+\\.(so|dll|dylib)");
  private static final Pattern LICENCE =
      Pattern.compile("(?:META-INF/)?((?:[^/]+-)?(?:LICENSE|NOTICE)[^/]*)");

  private final Path work;
  private final Path legal;

  /**
   * Works in {@code work}, with the licence texts of {@code legal} for what brings none itself: a
   * folder for each module.
   */
  Modules(Path work, Path legal) {
    this.work = work;
    this.legal = legal;
  }

  /** Makes a jmod in {@code folder} of each module found on {@code modulePath}. */
  void convert(List<Path> modulePath, Path folder) throws IOException {
    Files.createDirectories(folder);
    Set<ModuleReference> all = ModuleFinder.of(modulePath.toArray(Path[]::new)).findAll();
    PlainCalls calls = new PlainCalls(name -> open(all, name + ".class"));
    for (ModuleReference found : all) {
      ModuleDescriptor module = found.descriptor();
      Path parts = work.resolve(module.name());
      // Reads what this JDK would read, where a jar holds several versions of a class.
      try (ModuleReader reader = found.open();
          Stream<String> names = reader.list()) {
        for (String name : names.filter(name -> !name.endsWith("/")).toList()) {
          Path to = parts.resolve(place(name));
          Files.createDirectories(to.getParent());
          try (InputStream content = reader.open(name).orElseThrow()) {
            byte[] bytes = content.readAllBytes();
            Files.write(to, name.endsWith(".class") ? calls.in(bytes) : bytes);
          }
        }
      }
      Path texts = legal.resolve(module.name());
      if (Files.isDirectory(texts)) {
        Folders.copy(texts, parts.resolve("legal"));
      }
      if (!Files.isDirectory(parts.resolve("legal"))) {
        throw new IOException("no licence text for " + module.name() + " in " + legal);
      }
      create(module, parts, folder.resolve(module.name() + ".jmod"));
    }
  }

  /** A file of whichever module has it; null if none has. */
  private static InputStream open(Set<ModuleReference> modules, String name) {
    String home = name.substring(0, Math.max(0, name.lastIndexOf('/'))).replace('/', '.');
    for (ModuleReference module : modules) {
      if (module.descriptor().packages().contains(home)) {
        try (ModuleReader reader = module.open();
            InputStream content = reader.open(name).orElse(InputStream.nullInputStream())) {
          byte[] bytes = content.readAllBytes();
          return bytes.length == 0 ? null : new ByteArrayInputStream(bytes);
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }
    }
    return null;
  }

  private static void create(ModuleDescriptor module, Path parts, Path jmod) throws IOException {
    Command command = Command.of("jmod", "create", "--compress", "zip-0");
    option(command, "--class-path", parts.resolve("classes"));
    option(command, "--libs", parts.resolve("libs"));
    option(command, "--legal-notices", parts.resolve("legal"));
    module.rawVersion().ifPresent(version -> command.add("--module-version", version));
    command.add(jmod).runTool();
  }

  private static String place(String name) {
    if (NATIVE.matcher(name).matches()) {
      return "libs/" + name;
    }
    Matcher licence = LICENCE.matcher(name);
    return licence.matches() ? "legal/" + licence.group(1) : "classes/" + name;
  }

  private static void option(Command command, String option, Path folder) {
    if (Files.isDirectory(folder)) {
      command.add(option, folder);
    }
  }
}
