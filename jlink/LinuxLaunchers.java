import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts scripts into the place of jpackage's launchers, with the options that jpackage wrote down for
 * them; linux/launcher.sh says why.
 *
 * @param product what is packaged
 * @param image the folder of the image
 */
record LinuxLaunchers(Product product, Path image) {
  private static final String OPTION = "java-options=";

  void replace() throws IOException {
    Path app = image.resolve("lib/app");
    Path java = image.resolve("lib/runtime/bin/java");
    for (Product.Launcher launcher : product.launchers()) {
      Path settings = app.resolve(launcher.name() + ".cfg");
      Path script = image.resolve("bin").resolve(launcher.name());
      Files.writeString(script, script(launcher.name(), Files.readAllLines(settings)));
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
      // A virtual machine is listed by the name of the program that started it.
      Files.copy(java, java.resolveSibling(launcher.name()));
      Files.delete(settings);
    }
    Files.delete(java);
    Files.delete(app.resolve(".jpackage.xml"));
    Files.delete(image.resolve("lib/libapplauncher.so"));
  }

  private String script(String launcher, List<String> settings) throws IOException {
    List<String> options =
        settings.stream()
            .filter(line -> line.startsWith(OPTION))
            .map(line -> line.substring(OPTION.length()))
            .toList();
    return product
        .with("launcher", launcher)
        .with("options", join(options))
        .fill(product.file("linux.launcher"));
  }

  private static String join(List<String> options) {
    return options.stream()
        .map(option -> "\"" + option.replace("$APPDIR", "$home/lib/app") + "\"")
        .collect(Collectors.joining(" \\\n  "));
  }
}
