import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts the program on the image's own run time as a user would, and keeps what the virtual
 * machine loaded, linked and learned for the next starts.
 *
 * @param runtime the run time of the image
 * @param main module/class
 */
record Rehearsal(Path runtime, String main) {
  /** Records a start of the launcher into its cache in {@code content}. */
  void record(Product.Launcher launcher, Path content) throws IOException, InterruptedException {
    Path cache = content.resolve(launcher.cache());
    // Whoever packages has a session of their own, which is neither shown here nor overwritten.
    Path home = Files.createTempDirectory("rehearsal");
    // As nearly every start, the one that is recorded finds what another left behind.
    start(launcher, content, home, List.of()).run();
    String said = start(launcher, content, home, List.of("-XX:AOTCacheOutput=" + cache)).run();
    Folders.delete(home);
    if (!Files.exists(cache) || said.contains("[error]")) {
      throw new IOException("no AOT cache was made for " + launcher.name());
    }
  }

  private Command start(Product.Launcher launcher, Path content, Path home, List<String> more) {
    Command java = screen().add(runtime.resolve("bin/java"));
    launcher.options().forEach(option -> java.add(option.replace("$APPDIR", content.toString())));
    List<String> rehearsal = launcher.rehearsal();
    java.addAll(rehearsal.stream().filter(Rehearsal::isOption).toList());
    java.addAll(more).add("--module", main);
    java.addAll(rehearsal.stream().filter(word -> !isOption(word)).toList());
    List.of("HOME", "XDG_STATE_HOME", "LOCALAPPDATA").forEach(name -> java.with(name, home));
    return java;
  }

  /** Of the virtual machine; the rest are words for the program. */
  private static boolean isOption(String word) {
    return word.startsWith("-D") || word.startsWith("-XX:");
  }

  /**
   * What a program is started through so that it finds a screen: a virtual one if there is no
   * other.
   */
  private static Command screen() {
    boolean none = Host.IS == Host.LINUX && System.getenv("DISPLAY") == null;
    return none && Command.isOnPath("xvfb-run")
        ? Command.of("xvfb-run", "-a", "-s", "-screen 0 1280x800x24")
        : Command.of();
  }
}
